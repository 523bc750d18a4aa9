import { Readable } from 'node:stream';
import {
  CallAbortedError,
  CallTimeoutError,
  ClientClosedError,
  ResponseTooLargeError,
  ResponseUnreadableError,
  TransportError,
  type HttpRemoteDownload,
} from 'nestjs-http-remote';
import { DownloadEnding } from './download-ending.js';
import { MediaChangedError } from '../errors/media-changed.error.js';
import { PIECE_BYTES } from './media-piece.js';
import { MediaReader, type MediaReaderOptions } from './media-reader.js';

const SIZE = 2 * PIECE_BYTES + 1_000;
const media = Buffer.alloc(SIZE);
for (let at = 0; at < SIZE; at += 4) media.writeUInt32LE(at, at);

interface Range {
  readonly start: number;
  readonly end: number;
}
type Reply = (range: Range, call: number) => HttpRemoteDownload;
/** Stands for a request without a range. */
const WHOLE: Range = { start: 0, end: Infinity };

const opened: Readable[] = [];

/** The client has checked that it is the range. */
function replyWith(
  chunks: Iterable<Buffer>,
  range: Range,
  { totalSize = SIZE, ...parts }: Partial<HttpRemoteDownload> = {},
): HttpRemoteDownload {
  const stream = Readable.from(chunks);
  opened.push(stream);
  const size = Math.min(range.end + 1, totalSize) - range.start;
  return { status: 206, headers: {}, stream, size, totalSize, ...parts } as HttpRemoteDownload;
}

function wholeOf(chunks: Iterable<Buffer>, size?: number): HttpRemoteDownload {
  const stream = Readable.from(chunks);
  opened.push(stream);
  return { status: 200, headers: {}, stream, size, totalSize: size } as HttpRemoteDownload;
}

function* inChunks(bytes: Buffer, size = 300_000): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function* broken(bytes: Buffer, error: Error): Generator<Buffer> {
  yield* inChunks(bytes);
  throw error;
}

const honest = (range: Range) => replyWith(inChunks(media.subarray(range.start, range.end + 1)), range);
const RESET = () => new TransportError('no complete response', { code: 'ECONNRESET' });

const endingOf = (caller?: AbortSignal, closing = new AbortController().signal) =>
  new DownloadEnding(caller, closing, {
    api: { action: 'media/get', desc: '获取临时素材', httpMethod: 'GET' },
  });

/** Reads through a scripted server. */
async function reading(reply: Reply, given: Partial<MediaReaderOptions> = {}) {
  const ranges: Range[] = [];
  const options: MediaReaderOptions = {
    request: (range = WHOLE) => {
      ranges.push(range);
      return new Promise((resolve) => resolve(reply(range, ranges.length)));
    },
    start: 0,
    end: undefined,
    maxBytes: 2 ** 30,
    maxRetries: 3,
    ending: endingOf(),
    ...given,
  };
  const reader = await MediaReader.open(options);
  return {
    reader,
    ranges,
    bytes: async () => Buffer.concat((await Readable.from(reader.bytes()).toArray()) as Buffer[]),
  };
}

beforeEach(() => void (opened.length = 0));
afterEach(() => expect(opened.map(({ destroyed }) => destroyed)).toEqual(opened.map(() => true)));

describe('MediaReader', () => {
  it('reads a media piece by piece', async () => {
    const { reader, ranges, bytes } = await reading(honest);
    expect(reader.end).toBe(SIZE);
    expect((await bytes()).equals(media)).toBe(true);
    expect(ranges).toEqual(
      [0, 1, 2].map((n) => ({ start: n * PIECE_BYTES, end: (n + 1) * PIECE_BYTES - 1 })),
    );
  });

  it.each([
    [5, 17],
    [0, 1],
    [15, 16],
    [16, 32],
    [PIECE_BYTES - 3, PIECE_BYTES + 3],
    [SIZE - 1, undefined],
    [3, 10 * SIZE],
  ])('reads the bytes from %i to %s with requests that are aligned', async (start, end) => {
    const { ranges, bytes } = await reading(honest, { start, end });
    expect((await bytes()).equals(media.subarray(start, end))).toBe(true);
    for (const range of ranges) expect([range.start % 16, (range.end + 1) % 16]).toEqual([0, 0]);
  });

  it('continues at the first missing byte if the stream breaks', async () => {
    const cut = 1_000_003;
    const { ranges, bytes } = await reading((range, call) =>
      call === 1 ? replyWith(broken(media.subarray(0, cut), RESET()), range) : honest(range),
    );
    expect((await bytes()).equals(media)).toBe(true);
    expect(ranges[1]).toEqual({ start: cut - (cut % 16), end: cut - (cut % 16) + PIECE_BYTES - 1 });
  });

  it.each([
    ['no byte arrives', () => new CallTimeoutError('no byte within 30000 ms')],
    ['the connection is reset', RESET],
  ])(
    'gives up if %s again and again, even if each attempt brings some bytes',
    async (_, failure) => {
      const { ranges, bytes } = await reading((range) =>
        replyWith(broken(media.subarray(range.start, range.start + 100), failure()), range),
      );
      await expect(bytes()).rejects.toThrow(failure().message);
      expect(ranges).toHaveLength(4);
    },
    20_000,
  );

  it('counts the retries of each piece by themselves', async () => {
    const seen = new Set<number>();
    const { ranges, bytes } = await reading(
      (range) => {
        if (seen.has(range.start)) return honest(range);
        seen.add(range.start);
        return replyWith(broken(Buffer.alloc(0), RESET()), range);
      },
      { maxRetries: 1 },
    );
    expect((await bytes()).equals(media)).toBe(true);
    expect(ranges).toHaveLength(6);
  });

  it.each([
    ['the caller aborts', new CallAbortedError('aborted')],
    ['the client closes', new ClientClosedError('closing')],
    ['it is too large', new ResponseTooLargeError('too large')],
    ['it fails for a reason of its own', new Error('why')],
  ])('does not continue if %s', async (_, failure) => {
    const { ranges, bytes } = await reading((range) =>
      replyWith(broken(media.subarray(0, 9), failure), range),
    );
    await expect(bytes()).rejects.toBe(failure);
    expect(ranges).toHaveLength(1);
  });

  it('continues after a response that is shorter than announced', async () => {
    const { ranges, bytes } = await reading((range, call) =>
      call === 1 ? replyWith(inChunks(media.subarray(0, 999)), range) : honest(range),
    );
    expect((await bytes()).equals(media)).toBe(true);
    expect(ranges).toHaveLength(4);
  });

  it('takes smaller ranges than requested', async () => {
    const { bytes } = await reading((range) =>
      honest({ ...range, end: Math.min(range.end, range.start + 5_000_000) }),
    );
    expect((await bytes()).equals(media)).toBe(true);
  });

  it('gives up if the responses end before the first byte that is missing', async () => {
    const { ranges, bytes } = await reading(
      (range) => replyWith([media.subarray(range.start, range.start + 1)], range, { size: 1 }),
      { start: 5, maxRetries: 1 },
    );
    await expect(bytes()).rejects.toThrow(ResponseUnreadableError);
    expect(ranges).toHaveLength(2);
  });

  it('ends an endless response', async () => {
    const endless = function* () {
      for (;;) yield Buffer.alloc(100_000);
    };
    const { bytes } = await reading((range) => replyWith(endless(), range));
    await expect(bytes()).rejects.toThrow('the response is longer than announced');
    const whole = await reading(() => wholeOf(endless()), { maxBytes: 1_000_000 });
    await expect(whole.bytes()).rejects.toThrow(ResponseTooLargeError);
  });

  it.each(['totalSize', 'size'])('rejects a part of a media without %s', async (name) => {
    const parts = { [name]: undefined };
    const opening = reading((range) => ({ ...honest(range), ...parts }));
    await expect(opening).rejects.toThrow('the Content-Range does not state the size of the media');
  });

  it('requests the whole media if its first part is not readable', async () => {
    const small = media.subarray(0, 1_000);
    const { ranges, bytes } = await reading((range) => {
      if (range !== WHOLE) throw new ResponseUnreadableError('the remote ignored the range');
      return wholeOf(inChunks(small));
    });
    expect((await bytes()).equals(small)).toBe(true);
    expect(ranges).toEqual([{ start: 0, end: PIECE_BYTES - 1 }, WHOLE]);
    const unreadable = () => {
      throw new ResponseUnreadableError('not readable');
    };
    await expect(reading(unreadable, { start: 1 })).rejects.toThrow('not readable');
    await expect(reading(unreadable)).rejects.toThrow('not readable');
  });

  it('reads from a server that ignores ranges', async () => {
    const small = media.subarray(0, 1_000);
    for (const size of [1_000, undefined]) {
      const ignoring = () => wholeOf(inChunks(small, 7), size);
      const { reader, bytes } = await reading(ignoring);
      expect(reader.end).toBe(size);
      expect((await bytes()).equals(small)).toBe(true);
      const part = await reading(ignoring, { start: 10, end: 20 });
      expect((await part.bytes()).equals(small.subarray(10, 20))).toBe(true);
    }
    const { ranges, bytes } = await reading((_, call) =>
      wholeOf(call === 1 ? broken(small.subarray(0, 500), RESET()) : inChunks(small), 1_000),
    );
    expect((await bytes()).equals(small)).toBe(true);
    expect(ranges).toHaveLength(2);
  });

  it.each<[string, Partial<HttpRemoteDownload>]>([
    ['size', { totalSize: SIZE + 1 }],
    ['etag', { headers: { etag: '"2"' } }],
  ])('notices that a later piece is of another media by its %s', async (_, parts) => {
    const { bytes } = await reading((range, call) => {
      const piece = inChunks(media.subarray(range.start, range.end + 1));
      return replyWith(piece, range, call === 1 ? { headers: { etag: '"1"' } } : parts);
    });
    await expect(bytes()).rejects.toThrow(MediaChangedError);
  });

  it('rejects a media that is larger than maxBytes before it is read', async () => {
    const opening = reading(honest, { maxBytes: SIZE - 1 });
    await expect(opening).rejects.toThrow(
      `the media is larger than maxBytes, ${SIZE - 1} bytes: set maxBytes for this download`,
    );
    const { bytes } = await reading(honest, { maxBytes: 10, end: 10 });
    expect(await bytes()).toHaveLength(10);
  });

  it.each([
    ['the caller aborts', CallAbortedError],
    ['the application closes', ClientClosedError],
  ])('waits no longer if %s', async (_, errorClass) => {
    const caller = new AbortController();
    const closing = new AbortController();
    const { bytes } = await reading((range) => replyWith(broken(Buffer.alloc(0), RESET()), range), {
      ending: endingOf(caller.signal, closing.signal),
      maxRetries: 1_000,
    });
    const read = bytes();
    setTimeout(() => (errorClass === CallAbortedError ? caller : closing).abort(), 20);
    await expect(read).rejects.toThrow(errorClass);
  });

  it('closes the stream that nobody reads', async () => {
    const { reader } = await reading(honest);
    reader.close();
    expect(opened.map(({ destroyed }) => destroyed)).toEqual([true]);
  });
});
