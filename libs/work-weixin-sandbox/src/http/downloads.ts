import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { ApiError } from '../errors/api.error.js';

/** A file to download. */
export interface Download {
  readonly url: URL;
  /** @default 200 MiB */
  readonly maxBytes?: number;
  /** Called once, unless the sandbox closes before. */
  readonly onEnd: (result: Buffer | ApiError, nowMs: number) => void;
}

const DEFAULT_MAX_BYTES = 200 * 1024 * 1024;
const MAX_ACTIVE = 2;
const MAX_WAITING = 1000;
const MAX_REDIRECTS = 5;
/** Longest time without a byte. */
const IDLE_MS = 30_000;

/** Files that the sandbox downloads itself. At most two at a time, so that they need a bounded amount of memory. */
export class Downloads {
  private readonly waiting: Download[] = [];
  private readonly closing = new AbortController();
  private active = 0;

  constructor(private readonly now: () => number) {}

  /** @throws ApiError 45033 if a thousand others wait */
  start(download: Download): void {
    if (this.waiting.length >= MAX_WAITING) throw new ApiError(45033, 'too many downloads wait');
    this.waiting.push(download);
    this.next();
  }

  /** Ends all downloads and closes their connections. */
  close(): void {
    this.waiting.length = 0;
    this.closing.abort();
  }

  private next(): void {
    const download = this.active < MAX_ACTIVE ? this.waiting.shift() : undefined;
    if (download === undefined) return;
    this.active += 1;
    // Rejects if `now` of the user throws: the next download must not wait for that.
    void this.run(download)
      .catch(() => undefined)
      .finally(() => {
        this.active -= 1;
        this.next();
      });
  }

  private async run({ url, maxBytes = DEFAULT_MAX_BYTES, onEnd }: Download): Promise<void> {
    const { signal } = this.closing;
    const result = await fetchFile(url, maxBytes, signal).catch((error: unknown) =>
      error instanceof ApiError ? error : new ApiError(830003),
    );
    if (!signal.aborted) onEnd(result, this.now());
  }
}

/** @throws ApiError 830002 for a file that is too large, 830003 for another response than a file */
async function fetchFile(url: URL, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  let target = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await open(target, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return readFile(response, maxBytes);
    response.destroy();
    const next = headers.location === undefined ? undefined : httpUrlOf(headers.location, target);
    if (statusCode < 300 || statusCode > 399 || next === undefined) {
      throw new ApiError(830003, `HTTP ${statusCode}`);
    }
    target = next;
  }
  throw new ApiError(830003, 'too many redirects');
}

function open(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp;
    const headers = { 'accept-encoding': 'identity' };
    const request = get(url, { agent: false, signal, timeout: IDLE_MS, headers }, resolve);
    request.on('timeout', () => request.destroy(new ApiError(830003, `no byte for ${IDLE_MS} ms`)));
    request.on('error', reject);
  });
}

async function readFile(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = Number(response.headers['content-length'] ?? 0) > maxBytes ? Infinity : 0;
  if (size === 0) {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  }
  response.destroy();
  if (size > maxBytes) throw new ApiError(830002, `a file has at most ${maxBytes / 1024 / 1024} MB`);
  return Buffer.concat(chunks);
}

/** The URL if it is one of http or https. */
export function httpUrlOf(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base?.href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
