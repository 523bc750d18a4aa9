import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ClientSettings } from '../client/client-settings.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { parseHttpUrl } from '../lang/http-url.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { Call } from './call.js';
import { dispatch } from './dispatch.js';
import type { DownloadOptions } from './download.options.js';
import type { HttpRemoteDownload } from './http-remote-download.js';

export async function download(
  input: HttpRemoteInput<Buffer>,
  client: ClientSettings,
  options: DownloadOptions = {},
): Promise<HttpRemoteDownload> {
  const { status, headers, output } = await dispatch(input, client, options);
  return fileOf(status, headers, output);
}

export async function downloadUrl(
  url: string,
  client: ClientSettings,
  { signal, timeoutMs = client.timeoutMs }: DownloadOptions = {},
): Promise<HttpRemoteDownload> {
  if (!parseHttpUrl(url)) throw new ConfigurationInvalidError('downloadUrl() needs an absolute http(s) URL');
  const end = signal ?? AbortSignal.timeout(timeoutMs);
  const call = {
    signal: end,
    onEnd() {},
    offEnd() {},
    throwIfEnded() {},
    endedBy: undefined,
  } as unknown as Call;
  const { status, headers, body } = await client.transport.send({ method: 'GET', url, headers: {} }, call);
  return fileOf(status, headers, body);
}

function fileOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Buffer,
): HttpRemoteDownload {
  return {
    status,
    headers,
    contentType: headers['content-type'],
    fileName: /filename="?([^";]+)/.exec(headers['content-disposition'] ?? '')?.[1],
    size: bytes.length,
    totalSize: bytes.length,
    stream: Readable.from([bytes]),
    toWeb: () => new Blob([new Uint8Array(bytes)]).stream(),
    toBuffer: () => Promise.resolve(bytes),
    toFile: async (path) => {
      await writeFile(path, bytes);
      return { bytes: bytes.length };
    },
  };
}
