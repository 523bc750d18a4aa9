import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { CallAbortedError, ClientClosedError, type HttpRemoteDownload } from 'nestjs-http-remote';
import { listenerLimitOf } from '../../../../test/support/listener-limit.js';
import { DownloadEnding } from './download-ending.js';
import { MediaDownload } from './media-download.js';
import { MediaReader } from './media-reader.js';

const BYTES = Buffer.from('bytes');
const api = { action: 'media/get', desc: '获取临时素材', httpMethod: 'GET' } as const;

async function downloadOf(stream: Readable, ending: DownloadEnding): Promise<MediaDownload> {
  const size = BYTES.length;
  const response = { status: 200, headers: {}, stream, size, totalSize: size };
  const reader = await MediaReader.open({
    request: () => Promise.resolve(response as unknown as HttpRemoteDownload),
    start: 0,
    end: undefined,
    maxBytes: 100,
    maxRetries: 0,
    ending,
  });
  return new MediaDownload({ reader, start: 0, shownFrom: 0, onProgress: undefined, ending });
}

describe('A MediaDownload that nobody reads yet', () => {
  it.each([
    ['its caller aborts', CallAbortedError, 0],
    ['the application closes', ClientClosedError, 1],
  ])('fails for its later reader if %s, and does not end the process', async (_when, expected, which) => {
    const controllers = [new AbortController(), new AbortController()] as const;
    const ending = new DownloadEnding(controllers[0].signal, controllers[1].signal, { api });
    const stream = Readable.from([BYTES]);
    const file = await downloadOf(stream, ending);
    controllers[which]?.abort();
    await delay(5);
    expect(stream.destroyed).toBe(true);
    await expect(file.toBuffer()).rejects.toBeInstanceOf(expected);
  });
});

it('A MediaDownload that was read is no empty file', async () => {
  const closing = new AbortController().signal;
  const file = await downloadOf(Readable.from([BYTES]), new DownloadEnding(undefined, closing, { api }));
  expect((await file.toBuffer()).toString()).toBe('bytes');
  const spent = 'media/get: the file was read already, or a part of it: download it again';
  await expect(file.toBuffer()).rejects.toThrow(spent);
  await expect(file.toFile('/nowhere/file')).rejects.toThrow(spent);
  expect(() => file.toWeb()).toThrow(spent);
});

it('Many MediaDownloads may share a signal', () => {
  const signals = [new AbortController().signal, new AbortController().signal] as const;
  const { release } = new DownloadEnding(...signals, { api });
  // Otherwise Node warns of a leak at the eleventh.
  expect(signals.map(listenerLimitOf)).toEqual([0, 0]);
  release();
});
