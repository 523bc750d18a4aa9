import { createCipheriv, createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { WorkWeixinModule, type WorkWeixinOptions } from 'nestjs-work-weixin';
import { WorkWeixinDirectory, newEncodingAesKey } from 'nestjs-work-weixin/directory';

/** A server that answers as its test wants: the sandbox only answers as the documentation says. */
interface Plan {
  /** The bytes of the only block, encrypted with this key. */
  block?: (key: Buffer) => Buffer;
  /** What export/get_result returns, instead of the block. */
  state?: (url: string) => object;
  /** Sends the block. */
  send?: (bytes: Buffer, request: IncomingMessage, response: ServerResponse) => void;
  /** Changes of what is announced of the block. */
  announce?: object;
}

const FAST = { firstPollMs: 1, maxPollMs: 5 };
const BLOCK_PATH = '/blocks/s3cret-block-path';

let server: Server;
let app: TestingModule;
let directory: WorkWeixinDirectory;
let requests: string[];
let open = 0;

function encrypt(plain: Buffer, key: Buffer): Buffer {
  const padding = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(padding, padding))]);
}

const ofJson = (value: unknown) => (key: Buffer) => encrypt(Buffer.from(JSON.stringify(value)), key);
const members = (count: number) => ({
  userlist: Array.from({ length: count }, (_, at) => ({
    userid: `u${at}`,
    name: `张三👩‍💻${at}`,
    department: [1],
  })),
});

async function start(plan: Plan, options: Partial<WorkWeixinOptions> = {}): Promise<void> {
  requests = [];
  let bytes: Buffer = Buffer.alloc(0);
  server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      requests.push(`${pathname} ${request.headers.range ?? ''}`.trim());
      const json = (body: object) => response.end(JSON.stringify({ errcode: 0, errmsg: 'ok', ...body }));
      if (pathname.endsWith('/gettoken')) return json({ access_token: 's3cret-token', expires_in: 7200 });
      if (pathname.startsWith('/cgi-bin/export/') && !pathname.endsWith('get_result')) {
        const body: Buffer[] = [];
        for await (const piece of request) body.push(piece as Buffer);
        const sent = JSON.parse(Buffer.concat(body).toString()) as { encoding_aeskey: string };
        bytes = plan.block?.(Buffer.from(`${sent.encoding_aeskey}=`, 'base64')) ?? bytes;
        return json({ jobid: 'job-1' });
      }
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}${BLOCK_PATH}?sign=s3cret-signature`;
      if (pathname.endsWith('/export/get_result')) {
        const md5 = createHash('md5').update(bytes).digest('hex');
        return json(
          plan.state?.(url) ?? {
            status: 2,
            data_list: [{ url, size: bytes.length, md5, ...plan.announce }],
          },
        );
      }
      open++;
      response.on('close', () => open--);
      if (plan.send) return plan.send(bytes, request, response);
      return response.end(bytes);
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  app = await Test.createTestingModule({
    imports: [
      WorkWeixinModule.forRoot({
        corpId: 'ww1',
        secrets: { app: 's3cret-app' },
        baseUrl: `http://127.0.0.1:${port}/cgi-bin/`,
        retry: false,
        observers: [],
        ...options,
      }),
    ],
    providers: [WorkWeixinDirectory],
  }).compile();
  await app.init();
  directory = app.get(WorkWeixinDirectory);
}

afterEach(async () => {
  await app.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function count(elements: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  for await (const element of elements) if (element) found++;
  return found;
}

const rejectionOf = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error,
  );

describe.each(['axios', 'undici'] as const)('An export over %s', (transport) => {
  it('yields all members of a block', async () => {
    await start({ block: ofJson(members(5_000)) }, { transport });
    expect(await count(directory.exportMembers(FAST))).toBe(5_000);
  });

  it('goes on where a connection breaks', async () => {
    let breaks = 0;
    await start(
      {
        block: ofJson(members(20_000)),
        send: (bytes, request, response) => {
          const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
          const part = bytes.subarray(from);
          response.writeHead(from > 0 ? 206 : 200, {
            'content-length': part.length,
            ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
          });
          if (breaks++ === 3) return void response.end(part);
          response.write(part.subarray(0, 100_000));
          setTimeout(() => response.destroy(), 30);
        },
      },
      { transport },
    );
    expect(await count(directory.exportMembers(FAST))).toBe(20_000);
    expect(requests.filter((request) => request.startsWith(BLOCK_PATH))).toEqual([
      BLOCK_PATH,
      expect.stringMatching(/bytes=\d+-$/),
      expect.stringMatching(/bytes=\d+-$/),
      expect.stringMatching(/bytes=\d+-$/),
    ]);
  });

  it('closes the connection when the reader stops', async () => {
    await start({ block: ofJson(members(200_000)) }, { transport });
    for await (const { userId } of directory.exportMembers(FAST)) if (userId === 'u10') break;
    for (let waited = 0; open > 0 && waited < 1_000; waited += 10) await delay(10);
    expect(open).toBe(0);
  });

  it('ends when the caller aborts, between two bytes', async () => {
    const controller = new AbortController();
    await start(
      {
        block: ofJson(members(200_000)),
        send: (bytes, _request, response) => {
          response.writeHead(200, { 'content-length': bytes.length });
          response.write(bytes.subarray(0, 200_000));
        },
      },
      { transport },
    );
    const reading = rejectionOf(count(directory.exportMembers({ ...FAST, signal: controller.signal })));
    while (open === 0) await delay(5);
    await delay(50);
    const aborted = performance.now();
    controller.abort();
    expect(await reading).toMatchObject({ name: 'CallAbortedError' });
    expect(performance.now() - aborted).toBeLessThan(1_000);
  });
});

describe('A hostile server', () => {
  it.each<[string, Plan, string]>([
    ['announces another size', { announce: { size: 17 } }, 'is longer than its 17 bytes'],
    [
      'announces another MD5',
      { announce: { md5: 'd41d8cd98f00b204e9800998ecf8427e' } },
      'does not have its MD5',
    ],
    ['sends other JSON', { block: ofJson([1, 2]) }, 'is not a JSON object'],
    ['sends no list', { block: ofJson({ errcode: 0 }) }, 'has no userlist'],
    [
      'sends elements of another type',
      { block: ofJson({ userlist: [{}, 'x'] }) },
      'has an element of userlist that is not an object',
    ],
    [
      'cuts the JSON off',
      { block: (key) => encrypt(Buffer.from('{"userlist":[{"userid":"a"},{"use'), key) },
      'is cut off',
    ],
    [
      'encrypts with another key',
      { block: () => ofJson(members(1))(Buffer.alloc(32, 7)) },
      'has no valid padding',
    ],
    ['sends an empty block', { block: () => Buffer.alloc(0) }, 'is not AES-256-CBC'],
    ['announces no URL', { state: () => ({ status: 2, data_list: [{ size: 1 }] }) }, 'has no URL'],
  ])('that %s is an ExportBlockDamagedError that names the block', async (_what, plan, why) => {
    await start({ block: ofJson(members(3)), ...plan });
    const error = await rejectionOf(count(directory.exportMembers(FAST)));
    expect(error).toMatchObject({ name: 'ExportBlockDamagedError', block: 0, blocks: 1, jobId: 'job-1' });
    expect((error as Error).message).toContain(`block 1 of 1 of job job-1 ${why}`);
  });

  it.each<[string, () => object]>([
    ['no list', () => ({ status: 2 })],
    ['a list of another type', () => ({ status: 2, data_list: 'https://example.com' })],
    ['no status', () => ({ data_list: [] })],
  ])('that ends a job with %s is a ResponseUnreadableError', async (_what, state) => {
    await start({ state });
    expect(await rejectionOf(count(directory.exportMembers(FAST)))).toMatchObject({
      name: 'ResponseUnreadableError',
    });
  });

  it('that never ends a job is a JobTimeoutError', async () => {
    await start({ state: () => ({ status: 1 }) });
    const error = await rejectionOf(count(directory.exportMembers({ ...FAST, timeoutMs: 100 })));
    expect(error).toMatchObject({ name: 'JobTimeoutError', jobId: 'job-1' });
  });

  it('does not make an error or a log show the URL, the key or the token', async () => {
    const encodingAesKey = newEncodingAesKey();
    const errors: unknown[] = [];
    for (const plan of [
      {
        send: (_bytes: Buffer, _request: IncomingMessage, response: ServerResponse) =>
          response.writeHead(403).end(),
      },
      {
        send: (_bytes: Buffer, _request: IncomingMessage, response: ServerResponse) =>
          response.writeHead(418).end(),
      },
      {
        send: (_bytes: Buffer, _request: IncomingMessage, response: ServerResponse) =>
          response.writeHead(302, { location: '/s3cret-elsewhere' }).end(),
      },
      { announce: { md5: 'x' } },
      { announce: { url: 'ftp://s3cret-host/x' } },
    ] as Plan[]) {
      await start({ block: ofJson(members(3)), ...plan });
      errors.push(await rejectionOf(count(directory.exportMembers({ ...FAST, encodingAesKey }))));
      await app.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await start({});
    expect(errors.map((error) => (error as Error).name)).toEqual([
      'ExportExpiredError',
      'HttpStatusError',
      'HttpStatusError',
      'ExportBlockDamagedError',
      'ConfigurationInvalidError',
    ]);
    const printed = inspect(errors, { depth: 20, showHidden: true }) + JSON.stringify(errors);
    expect(printed).not.toContain('s3cret');
    expect(printed).not.toContain(encodingAesKey);
  });

  it('gives up a download that breaks again and again without a byte', async () => {
    let attempts = 0;
    await start({
      block: ofJson(members(3)),
      send: (_bytes, _request, response) => {
        attempts++;
        response.destroy();
      },
    });
    jest.spyOn(Math, 'random').mockReturnValue(0);
    const error = await rejectionOf(count(directory.exportMembers(FAST)));
    expect(error).toMatchObject({ name: 'TransportError' });
    expect(attempts).toBe(6);
    jest.restoreAllMocks();
  });
});

describe('An export of 128 MiB', () => {
  it('is read without holding it', async () => {
    const bytes = 128 * 2 ** 20;
    const element = Buffer.from(`,${JSON.stringify({ userid: 'someone', name: '张三'.repeat(300) })}`);
    const perPiece = Math.floor(2 ** 20 / element.length);
    const pieces = Math.floor(bytes / (element.length * perPiece));
    let key: Buffer = Buffer.alloc(0);
    await start({
      block: (given) => {
        // The block is made while it is sent, so that this process does not hold it.
        key = given;
        return Buffer.alloc(0);
      },
      announce: { size: undefined, md5: undefined },
      send: (_bytes, _request, response) => {
        void (async () => {
          const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
          const head = Buffer.from('{"userlist":[{"userid":"first"}');
          let sent = 0;
          const write = async (plain: Buffer) => {
            sent += plain.length;
            if (!response.write(cipher.update(plain))) await once(response, 'drain');
          };
          await write(head);
          const piece = Buffer.concat(Array.from({ length: perPiece }, () => element));
          for (let at = 0; at < pieces; at++) await write(piece);
          await write(Buffer.from(']}'));
          const padding = 32 - (sent % 32);
          await write(Buffer.alloc(padding, padding));
          response.end();
        })();
      },
    });
    global.gc?.();
    const idle = process.memoryUsage().rss;
    let peak = 0;
    let found = 0;
    for await (const member of directory.exportMembers(FAST)) {
      if (member.userId) found++;
      if (found % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(found).toBe(pieces * perPiece + 1);
    expect(peak - idle).toBeLessThan(96 * 2 ** 20);
  }, 120_000);
});
