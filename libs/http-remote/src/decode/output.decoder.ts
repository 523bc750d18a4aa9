import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import { HttpMethod } from '../metadata/http-method.js';
import { ResponseType } from '../metadata/response-type.js';
import { isRecord, kindOfData } from '../lang/plain-data.js';
import type { WireResponse } from '../wire/wire-response.js';
import { decodeOutput } from './value.decoder.js';

/**
 * Decodes parsed data to the output of a call: an instance of the API's output class, a list of them, or the data itself.
 *
 * @throws ResponseUnreadableError if the data is not what the API declares
 */
export function readOutput(api: ApiMetadata, response: WireResponse, data: unknown): unknown {
  const { output, responseType } = api;
  if (!output || responseType === ResponseType.Text || responseType === ResponseType.Bytes) return data;
  if (data === undefined && isBodiless(api, response)) {
    return api.isOutputList ? [] : decodeRecord(output, {}, api, 'an object');
  }
  if (!api.isOutputList) return decodeRecord(output, data, api, 'an object');
  if (!Array.isArray(data)) throw insteadOf('a list', data, api);
  return data.map((item: unknown) => decodeRecord(output, item, api, 'a list of objects'));
}

function decodeRecord(output: DtoClass, data: unknown, api: ApiMetadata, expected: string): object {
  if (!isRecord(data)) throw insteadOf(expected, data, api);
  return decodeOutput(output as DtoClass<object>, data);
}

function insteadOf(expected: string, data: unknown, api: ApiMetadata): ResponseUnreadableError {
  return new ResponseUnreadableError(`the remote responded with ${kindOfData(data)} instead of ${expected}`, {
    api,
  });
}

/** Whether the response has no body by definition. In any other case an empty body is an error. */
function isBodiless({ httpMethod }: ApiMetadata, { status }: WireResponse): boolean {
  return httpMethod === HttpMethod.Head || status === 204 || status === 205;
}
