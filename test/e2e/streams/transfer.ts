// One process of streams.spec.ts: `remote` is the server, anything else the transport of a client that transfers `bytes`.
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import {
  AxiosTransport,
  HttpFile,
  HttpRemoteApi,
  HttpRemoteInput,
  JsonName,
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpTransport,
} from 'nestjs-http-remote';

const MEBIBYTE = 2 ** 20;
const CHUNK = Buffer.alloc(64 * 1024, 'x');

@HttpRemoteApi<Buffer>({ action: 'file', desc: 'Get a file', httpMethod: 'GET', responseType: 'Bytes' })
class GetFile extends HttpRemoteInput<Buffer> {
  @JsonName('bytes') bytes!: number;
}

class Uploaded {
  @JsonName('bytes') bytes?: number;
}

@HttpRemoteApi({ action: 'file', desc: 'Send a file', type: 'FormData', output: Uploaded })
class SendFile extends HttpRemoteInput<Uploaded> {
  @JsonName('media') media!: HttpFile | HttpFile[];
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'POST') {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => (bytes += chunk.length));
    request.on('end', () => response.end(JSON.stringify({ bytes })));
    return;
  }
  const bytes = Number(new URL(request.url ?? '', 'http://remote').searchParams.get('bytes'));
  response.writeHead(200, { 'content-length': bytes, 'content-disposition': 'attachment' });
  let left = bytes;
  const write = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= CHUNK.length;
      if (!response.write(CHUNK)) return;
    }
    response.end();
  };
  response.on('drain', write);
  write();
}

async function remote(): Promise<void> {
  const server = createServer(respond);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
}

/** The highest resident memory during the work, above that before it, in MiB. */
async function peakOf(work: () => Promise<unknown>): Promise<object> {
  globalThis.gc?.();
  await delay(50);
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  const started = performance.now();
  await work();
  clearInterval(timer);
  return {
    idleMiB: Math.round(idle / MEBIBYTE),
    peakMiB: Math.round((peak - idle) / MEBIBYTE),
    ms: Math.round(performance.now() - started),
  };
}

async function receive(client: HttpRemoteClient, bytes: number): Promise<void> {
  const file = await client.download(GetFile.from({ bytes }), { maxBytes: bytes });
  let received = 0;
  for await (const chunk of file.stream) received += (chunk as Buffer).length;
  if (received !== bytes) throw new Error(`${received} bytes arrived instead of ${bytes}`);
}

async function transmit(
  client: HttpRemoteClient,
  media: HttpFile | HttpFile[],
  signal?: AbortSignal,
): Promise<void> {
  const { bytes = 0 } = await client.send(SendFile.from({ media }), {
    timeoutMs: 60_000,
    ...(signal && { signal }),
  });
  // The form has a head and a tail.
  if (bytes < CHUNK.length) throw new Error(`only ${bytes} bytes arrived`);
}

/** Milliseconds from the abort to the failure of the work. */
async function abortMidway(work: (signal: AbortSignal) => Promise<unknown>): Promise<number> {
  const controller = new AbortController();
  const ended = work(controller.signal).then(
    () => {
      throw new Error('it was not aborted');
    },
    (error: Error) => error.name,
  );
  await delay(100);
  const abortedAt = performance.now();
  controller.abort();
  const name = await ended;
  if (name !== 'CallAbortedError') throw new Error(`it failed with ${name}`);
  return Math.round(performance.now() - abortedAt);
}

/** The sockets and files that this process has open. */
function openDescriptors(path: string): string[] {
  const targets = readdirSync('/proc/self/fd').map((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`);
    } catch {
      // That of the folder itself is closed by now.
      return '';
    }
  });
  return targets.filter((target) => target.startsWith('socket:') || target === path);
}

async function client(transport: string, baseUrl: string, path: string, bytes: number): Promise<object> {
  const before = openDescriptors(path).length;
  const node: HttpTransport | undefined =
    transport === 'node' ? new AxiosTransport({ adapter: 'node' }) : undefined;
  const opened = createHttpRemoteClient('files', {
    baseUrl,
    transport: node ?? (transport as 'axios' | 'undici'),
  });
  const large = await HttpFile.fromPath(path);
  const small = HttpFile.fromStream(() => Readable.from(Array<Buffer>(128).fill(CHUNK)), {
    fileName: 'small',
  });
  // Compiles the code, as in a process that has been running for a while.
  for (let i = 0; i < 3; i++) {
    await receive(opened, 8 * MEBIBYTE);
    await transmit(opened, small);
  }
  const down = await peakOf(() => receive(opened, bytes));
  const up = await peakOf(() => transmit(opened, large));
  const abortMs = {
    down: await abortMidway(async (signal) => {
      const file = await opened.download(GetFile.from({ bytes: 64 * 1024 * MEBIBYTE }), {
        signal,
        maxBytes: 2 ** 40,
      });
      for await (const _chunk of file.stream);
    }),
    up: await abortMidway((signal) => transmit(opened, Array<HttpFile>(16).fill(large), signal)),
  };
  await opened.close(0);
  await node?.close();
  await delay(50);
  return { down, up, abortMs, leftOpen: openDescriptors(path).length - before };
}

const [role, baseUrl = '', path = '', bytes = '0'] = process.argv.slice(2);
if (role === 'remote') await remote();
else if (role !== undefined && baseUrl !== '') {
  process.stdout.write(JSON.stringify(await client(role, baseUrl, path, Number(bytes))));
}
