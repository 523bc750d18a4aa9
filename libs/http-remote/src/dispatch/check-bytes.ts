import type { ClientSettings } from '../client/client-settings.js';
import { messageOf } from '../decode/error-message.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { toHttpRemoteError } from '../errors/to-http-remote-error.js';
import type { WireResponse } from '../wire/wire-response.js';
import type { Call } from './call.js';

/** Runs the check of a response of bytes. It reads the JSON of an error message, else the bytes. */
export async function checkBytes(
  response: WireResponse,
  call: Call,
  { check }: ClientSettings,
): Promise<void> {
  try {
    await check.check(response, () => messageOf(response) ?? response.body, call);
  } catch (error) {
    throw toHttpRemoteError(error, call, checkFailed);
  }
}

export const checkFailed = (what: string): ResponseUnreadableError =>
  new ResponseUnreadableError(`the response check failed: ${what}`);
