import { readFileSync } from 'node:fs';
import { main, type CliIo } from './cli.js';
import { startSandbox } from './sandbox.js';
import { VERSION } from './version.js';

class FakeIo implements CliIo {
  out = '';
  err = '';
  private heard = () => {};
  private asked = () => {};
  /** Resolves with the base URL, once it was printed. */
  readonly started = new Promise<string>((resolve) => {
    this.heard = () => resolve(/base URL\s+(\S+)/.exec(this.out)?.[1] ?? '');
  });

  stdout(text: string): void {
    this.out += text;
    if (text.includes('base URL')) this.heard();
  }

  stderr(text: string): void {
    this.err += text;
  }

  stopped(): Promise<void> {
    return new Promise((resolve) => (this.asked = resolve));
  }

  stop(): void {
    this.asked();
  }
}

describe('main', () => {
  let io: FakeIo;
  beforeEach(() => {
    io = new FakeIo();
  });

  it('prints how to begin, a line for each call, and ends with 0', async () => {
    const exit = main(['--port', '0'], io);
    const baseUrl = await io.started;
    const curl = /curl '(.*gettoken.*)'/.exec(io.out)?.[1] ?? '';
    const { access_token: token } = (await (await fetch(curl)).json()) as { access_token: string };
    await fetch(`${baseUrl}user/get?userid=nobody&access_token=${token}`);
    await fetch(`${baseUrl}nowhere/${token}`);
    io.stop();
    expect(await exit).toBe(0);
    const lines = io.out.trimEnd().split('\n').slice(-3);
    expect(lines).toEqual([
      expect.stringMatching(/^GET gettoken 0 \d+\.\dms$/),
      expect.stringMatching(/^GET user\/get 60111 \d+\.\dms$/),
      expect.stringMatching(/^GET nowhere\/\*\*\* 404 \d+\.\dms$/),
    ]);
    expect(io.out).not.toContain(token);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  it('prints no calls with --quiet', async () => {
    const exit = main(['--port=0', '--quiet', '--host', '127.0.0.1'], io);
    await fetch(`${await io.started}gettoken`);
    io.stop();
    expect(await exit).toBe(0);
    expect(io.out).not.toContain('41002');
  });

  it('has an admin API with --admin, and says which call a fault hit', async () => {
    const exit = main(['--port', '0', '--admin'], io);
    const baseUrl = await io.started;
    const adminUrl = /admin API\s+(\S+)/.exec(io.out)?.[1] ?? '';
    for (const fault of [{ kind: 'status', status: 502 }, { kind: 'reset-before' }]) {
      const body = JSON.stringify({ ...fault, times: 1 });
      expect((await fetch(`${adminUrl}faults`, { method: 'POST', body })).status).toBe(201);
    }
    await fetch(`${baseUrl}gettoken`);
    await expect(fetch(`${baseUrl}gettoken`)).rejects.toThrow();
    io.stop();
    expect(await exit).toBe(0);
    expect(io.out).toMatch(/^GET gettoken HTTP 502 \d+\.\dms fault status$/m);
    expect(io.out).toMatch(/^GET gettoken no answer \d+\.\dms fault reset-before$/m);
  });

  it('has no admin API without it', async () => {
    const exit = main(['--port', '0'], io);
    const response = await fetch(new URL('/__sandbox/faults', await io.started));
    io.stop();
    expect([response.status, await exit]).toEqual([404, 0]);
    expect(io.out).not.toContain('admin API');
  });

  it.each([
    ['--help', 'Usage: work-weixin-sandbox'],
    ['--version', VERSION],
  ])('answers %s and ends with 0', async (flag, text) => {
    expect(await main([flag], io)).toBe(0);
    expect(io.out).toContain(text);
  });

  it.each([
    [['--prot', '1'], "'--prot'"],
    [['--port', 'x'], '--port takes a number from 0 to 65535'],
    [['--port', '65536'], '--port takes a number from 0 to 65535'],
    [['--host', 'not an address'], '--host takes an IP address or localhost'],
    [['extra'], "'extra'"],
  ])('ends with 2 for %j and says why', async (argv, text) => {
    expect(await main(argv, io)).toBe(2);
    expect(io.err).toContain(text);
    expect(io.err).toContain('--help');
    expect(io.out).toBe('');
  });

  it('ends with 1 and one sentence when the port is in use', async () => {
    const sandbox = await startSandbox();
    const { port } = sandbox;
    const exit = await main(['--port', String(port)], io);
    await sandbox.close();
    expect(exit).toBe(1);
    expect(io.err).toBe(
      `work-weixin-sandbox: port ${port} on 127.0.0.1 is already in use; choose another with --port\n`,
    );
  });

  it('ends with 1 when the address is not of this machine', async () => {
    expect(await main(['--port', '0', '--host', '203.0.113.1'], io)).toBe(1);
    expect(io.err).toContain('cannot listen on 203.0.113.1, port 0');
  });
});

it('the version is that of package.json', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest)).toHaveProperty('version', VERSION);
});
