import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import { utf8Bytes } from '../member/text-measure.js';

/** @throws ApiError 40058 without the object */
export function requireObject(reader: JsonReader, name: string): JsonReader {
  return reader.object(name) ?? missing(reader, name);
}

/** @throws ApiError 40058 without the text; it may be empty */
export function requireText(reader: JsonReader, name: string): string {
  return reader.string(name) ?? missing(reader, name);
}

/** @throws ApiError 40058 without the text, and for an empty one */
export function requireFilled(reader: JsonReader, name: string): string {
  return reader.string(name) || missing(reader, name);
}

/** @throws ApiError 40058 if the text has more bytes; it may be missing */
export function checkBytes(reader: JsonReader, name: string, max: number): void {
  const text = reader.string(name);
  if (text !== undefined && utf8Bytes(text) > max) {
    throw new ApiError(40058, `${reader.place(name)} takes at most ${max} bytes`);
  }
}

/** @throws ApiError 40058 for an integer outside the range; it may be missing */
export function checkRange(reader: JsonReader, name: string, min: number, max: number): number | undefined {
  const value = reader.integer(name);
  if (value === undefined || (value >= min && value <= max)) return value;
  throw new ApiError(40058, `${reader.place(name)} must be from ${min} to ${max}`);
}

/** @throws ApiError 40058 for a list with fewer or more objects, and without the list if `min` is not 0 */
export function listOf(reader: JsonReader, name: string, min: number, max: number): JsonReader[] {
  const list = reader.objects(name);
  if (list === undefined) return min === 0 ? [] : missing(reader, name);
  if (list.length >= min && list.length <= max) return list;
  throw new ApiError(40058, `${reader.place(name)} takes ${min} to ${max} elements`);
}

function missing(reader: JsonReader, name: string): never {
  throw new ApiError(40058, `${reader.place(name)} is missing`);
}
