import type { ClientSettings } from '../client/client-settings.js';
import { announcedBytes } from '../decode/content-range.js';
import { MAX_MESSAGE, mayBeMessage, startsObject } from '../decode/error-message.js';
import { streamed } from '../send/streamed-response.js';
import type { StreamedResponse } from '../wire/streamed-response.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import type { Call } from './call.js';
import { checkBytes } from './check-bytes.js';
import type { DownloadPlan } from './download-plan.js';
import { FileDownload } from './file-download.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';
import { ReceivedFile } from './received-file.js';

const NOTHING = Buffer.alloc(0);

/**
 * Sends one request and accepts its response: reads an error message if there is one, checks the response, and hands its file over.
 *
 * @param onEnded is called once, when the file has ended; not if this function throws
 */
export async function downloadOnce(
  request: WireRequest,
  call: Call,
  client: ClientSettings,
  plan: DownloadPlan,
  onEnded: (error: Error | undefined) => void,
): Promise<HttpRemoteExchange<FileDownload>> {
  const { status, headers, setCookies, body } = await open(request, call, client);
  const file = new ReceivedFile(body, call.api, plan);
  const stop = (reason: Error) => void file.destroy(reason);
  call.onEnd(stop);
  try {
    call.throwIfEnded();
    call.received({ status, headers, body: NOTHING });
    const isSuccess = status >= 200 && status < 300;
    const start = await startOf(file, headers, isSuccess);
    const message = isSuccess && !start.isWhole ? NOTHING : start.bytes;
    const response: WireResponse = { status, headers, ...(setCookies && { setCookies }), body: message };
    call.received(response);
    await checkBytes(response, call, client);
    const announced = announcedBytes(status, headers, plan.range, call.api);
    file.expect(announced.size, plan.report);
    call.throwIfEnded();
    void file.ended.then((error) => {
      call.offEnd(stop);
      onEnded(error);
    });
    const output = new FileDownload(status, headers, announced, file);
    // An interceptor may call `next` twice at a time: only the last file is handed over.
    call.opened?.stream.destroy();
    call.opened = output;
    const { attempts, durationMs } = call;
    return { output, status, headers, ...(setCookies && { setCookies }), attempts, durationMs };
  } catch (error) {
    call.offEnd(stop);
    file.destroy();
    throw error;
  }
}

/** A transport of the application may be an object with only `send`. */
async function open(
  request: WireRequest,
  call: Call,
  { transport }: ClientSettings,
): Promise<StreamedResponse> {
  const hasStream = typeof (transport as Partial<typeof transport>).stream === 'function';
  const response = hasStream
    ? await transport.stream(request, call)
    : streamed(await transport.send(request, call));
  if (call.endedBy) response.body.destroy();
  return response;
}

/** The start of the response, as far as it may be an error message. */
function startOf(
  file: ReceivedFile,
  headers: Readonly<Record<string, string>>,
  isSuccess: boolean,
): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> | typeof NO_START {
  if (isSuccess && !mayBeMessage(headers)) return NO_START;
  let bytes = 0;
  let isObject: boolean | undefined;
  return file.start((chunk) => {
    bytes += chunk.length;
    isObject ??= startsObject(chunk);
    return (isSuccess && isObject === false) || bytes > MAX_MESSAGE;
  });
}

const NO_START = { bytes: NOTHING, isWhole: false } as const;
