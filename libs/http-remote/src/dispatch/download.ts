import type { ClientSettings } from '../client/client-settings.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { kindOf } from '../lang/kind-of.js';
import { readInputOf } from '../metadata/input.reader.js';
import { ResponseType } from '../metadata/response-type.js';
import { observed } from '../observe/notify.js';
import { streamed } from '../send/streamed-response.js';
import { runAttempts } from './attempts.js';
import type { Call } from './call.js';
import { endCall, markSpent, stagesOf, startCall } from './dispatch.js';
import { readDownloadPlan, type DownloadPlan } from './download-plan.js';
import type { DownloadOptions } from './download.options.js';
import { FileDownload } from './file-download.js';
import { FILE_URL_METADATA, FileUrl, FileUrlRequest } from './file-url.js';
import type { HttpRemoteDownload } from './http-remote-download.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';
import { ReceivedFile } from './received-file.js';

/**
 * One call whose response is handed over as a stream. It goes the way of `dispatch`, and ends when the stream ends: until then it counts
 * as in flight, and observers wait.
 */
export async function download(
  input: HttpRemoteInput<Buffer>,
  client: ClientSettings,
  options: DownloadOptions = {},
): Promise<HttpRemoteDownload> {
  const metadata = readInputOf(input);
  const { api } = metadata;
  if (api.responseType !== ResponseType.Bytes) {
    throw new DeclarationInvalidError(
      `download() is for an API whose responseType is ResponseType.Bytes, and that of this one is ${api.responseType}: use send()`,
      { api },
    );
  }
  const plan = readDownloadPlan(options, api);
  const call = startCall(input, metadata, client, options, plan);
  return untilOpened(call, plan, client, () => stagesOf(call, client));
}

/** A GET of a URL that is not below the base URL of the client. */
export async function downloadUrl(
  url: string,
  client: ClientSettings,
  options: DownloadOptions = {},
): Promise<HttpRemoteDownload> {
  const plan = readDownloadPlan(options, FILE_URL_METADATA.api);
  const request = new FileUrlRequest(url, plan.headers);
  const call = startCall(new FileUrl(), FILE_URL_METADATA, client, options, plan);
  return untilOpened(call, plan, client, () => {
    call.encoded(request);
    return runAttempts(request, call, client);
  });
}

/** Resolves when the file is handed over. The call goes on until the file has ended. */
function untilOpened(
  call: Call,
  plan: DownloadPlan,
  client: ClientSettings,
  stages: () => Promise<HttpRemoteExchange>,
): Promise<FileDownload> {
  return new Promise((resolve, reject) => {
    const start = async () => {
      call.throwIfEnded();
      const exchange = await call.untilEnded(stages());
      const file = await fileOf(exchange, call, plan);
      call.accepted();
      resolve(file);
      const error = await file.ended;
      call.fileReceived(file.receivedBytes);
      if (error) throw error;
      return exchange;
    };
    untilEnded(call, client, start).catch(reject);
  });
}

async function untilEnded(call: Call, client: ClientSettings, start: () => Promise<unknown>): Promise<void> {
  let error: unknown;
  try {
    client.calls.add(call);
    await observed(start, call, client);
  } catch (thrown) {
    error = thrown;
    call.opened?.stream.destroy();
    markSpent(thrown, call);
    throw thrown;
  } finally {
    endCall(call, error, client);
  }
}

/** An interceptor may respond with bytes of its own, such as from a cache. */
async function fileOf(
  { output, status, headers }: HttpRemoteExchange,
  call: Call,
  plan: DownloadPlan,
): Promise<FileDownload> {
  const { opened } = call;
  if (output instanceof FileDownload && output === opened) return output;
  opened?.stream.destroy();
  if (output instanceof Uint8Array) {
    const size = output.length;
    const { body } = streamed({ status, headers, body: Buffer.from(output) });
    const file = new ReceivedFile(body, call.api, plan);
    await file.start(() => false);
    file.expect(size, plan.report);
    return new FileDownload(status, headers, { size, totalSize: size }, file);
  }
  throw new ResponseUnreadableError(
    `an interceptor must return the output of next(), or bytes such as a Buffer, not ${kindOf(output)}`,
    { api: call.api },
  );
}
