import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';

const RUNNER = resolve(import.meta.dirname, '../test/support/run-bundled.mjs');
const MAIN = resolve(import.meta.dirname, 'main.ts');
const KEY = 's3cret-key-of-the-process';

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly exit: Promise<[code: number | null, signal: string | null]>;
}

/** Runs `main.ts` in a separate process, in the same way as `npm start`. */
async function start(env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(process.execPath, [RUNNER, MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', API_KEYS: KEY, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit') as Started['exit'];
  let text = '';
  child.stderr.on('data', (chunk) => (text += chunk));
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const url = /open (http:\/\/[^/\s]+)\//.exec(text)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { process: child, url, exit };
  }
  throw new Error(`the application has not started: ${text}`);
}

/** A client that stops reading events, such as a laptop that was closed. */
async function stalledReader(url: string): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(`GET /calls/events HTTP/1.1\r\nhost: x\r\nx-api-key: ${KEY}\r\n\r\n`);
  await once(socket, 'data');
  return socket.pause();
}

describe('the process of the application', () => {
  let started: Started;
  afterEach(() => started.process.kill('SIGKILL'));
  afterAll(() => rmSync(resolve(import.meta.dirname, 'main.bundled.mjs'), { force: true }));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'exits with 0 on %s without delay, even if pages with events are open',
    async (signal) => {
      started = await start();
      const headers = { 'x-api-key': KEY };
      const events = await fetch(`${started.url}/calls/events`, { headers });
      const stalled = await stalledReader(started.url);
      await (await fetch(`${started.url}/work-weixin/user/get?userId=zhangsan`, { headers })).text();
      const askedAt = performance.now();
      started.process.kill(signal);
      expect(await events.text()).toContain('user/get');
      expect(await started.exit).toEqual([0, null]);
      expect(performance.now() - askedAt).toBeLessThan(2_000);
      stalled.destroy();
    },
    60_000,
  );

  it('does not start with an unknown family, and prints the one that was probably meant', async () => {
    const failed = start({ WORK_WEIXIN_FAMILIES: 'contacts,usr' });
    await expect(failed).rejects.toThrow(
      'WORK_WEIXIN_FAMILIES: name 2 of 2 is not a family or group of the catalogue: did you mean user?',
    );
  }, 60_000);

  it('does not wait for a request that never completes', async () => {
    started = await start({ WORK_WEIXIN_TIMEOUT_MS: '500' });
    const { port, hostname } = new URL(started.url);
    const slow = connect(Number(port), hostname);
    slow.on('error', () => undefined);
    slow.write(
      `POST /work-weixin/user/create HTTP/1.1\r\nhost: x\r\nx-api-key: ${KEY}\r\n` +
        'content-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    );
    await fetch(`${started.url}/health/live`);
    const askedAt = performance.now();
    started.process.kill('SIGTERM');
    expect(await started.exit).toEqual([0, null]);
    expect(performance.now() - askedAt).toBeLessThan(4_000);
    slow.destroy();
  }, 60_000);
});
