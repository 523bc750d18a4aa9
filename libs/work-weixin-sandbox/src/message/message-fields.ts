import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import type { ReadContent } from './message-content.js';
import { requireObject } from './required.js';

/** Longest request with a message. Larger than the largest allowed one, so that the sandbox can name what is too long. */
export const MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

/** The payload of a message, and how to read it. */
export interface Payload {
  readonly msgtype: string;
  readonly payload: JsonReader;
  readonly read: ReadContent;
}

/** @throws ApiError 40008 without a msgtype and for one that the API does not take, 40058 without its payload */
export function readPayload(body: JsonReader, contents: ReadonlyMap<string, ReadContent>): Payload {
  const msgtype = body.string('msgtype');
  const read = msgtype === undefined ? undefined : contents.get(msgtype);
  if (msgtype === undefined || read === undefined) {
    throw new ApiError(40008, `it must be one of ${[...contents.keys()].join(', ')}`);
  }
  return { msgtype, payload: requireObject(body, msgtype), read };
}

/** An integer from 0 to `max`, by default 0. @throws ApiError 40058 */
export function readFlag(body: JsonReader, name: string, max: number): number {
  const value = body.integer(name) ?? 0;
  if (value >= 0 && value <= max) return value;
  throw new ApiError(40058, `${name} must be from 0 to ${max}`);
}
