import { instantiate } from '../declare/from-plain.js';
import { writeDto } from '../encode/json.writer.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import { readDto } from '../metadata/dto.reader.js';
import { HttpMethod } from '../metadata/http-method.js';
import { ResponseType } from '../metadata/response-type.js';
import { isRecord, kindOfData } from '../lang/plain-data.js';
import type { WireResponse } from '../wire/wire-response.js';

/** Fields that precede those of each JSON or XML object, under their wire names. */
export type Envelope = Readonly<Record<string, unknown>>;

/**
 * Writes a reply as the remote would: under the wire names, in the formats of the output class.
 *
 * @throws InputInvalidError if it has a property that the output class does not have
 * @throws InputNotEncodableError if a value cannot be encoded
 * @throws TypeError if the API's responses are of another type
 */
export function encodeReply(
  api: ApiMetadata,
  reply: unknown,
  envelope: Envelope,
): Promise<WireResponse> | WireResponse {
  if (api.httpMethod === HttpMethod.Head) return responseOf('', {});
  switch (api.responseType) {
    case ResponseType.Bytes:
      if (!(reply instanceof Uint8Array)) throw wrongKind(api, 'bytes, such as a Buffer', reply);
      return responseOf(reply, { 'content-type': 'application/octet-stream' });
    case ResponseType.Text:
      if (typeof reply !== 'string') throw wrongKind(api, 'a string', reply);
      return responseOf(reply, { 'content-type': 'text/plain; charset=utf-8' });
    case ResponseType.Json:
      return responseOf(jsonOf(api, reply, envelope), { 'content-type': 'application/json; charset=utf-8' });
    case ResponseType.Xml:
      return xmlOf(api, JSON.parse(jsonOf(api, reply, envelope)));
  }
}

/**
 * Writes plain data as the fields of a class, under their wire names and in their formats, for a kit that stands in for a remote
 * which sends them.
 *
 * @example `encodePlain(OrderPaid, { orderNumber: 'A-1' }) // { order_number: 'A-1' }`
 * @throws InputInvalidError if it has a property that the class does not have
 * @throws InputNotEncodableError if a value cannot be encoded
 */
export function encodePlain(target: DtoClass<object>, plain: unknown): Record<string, unknown> {
  return JSON.parse(objectOf(target, plain, {})) as Record<string, unknown>;
}

export function responseOf(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
  status = 200,
): WireResponse {
  return { status, headers, body: Buffer.from(body as Uint8Array) };
}

function jsonOf(api: ApiMetadata, reply: unknown, envelope: Envelope): string {
  const { output, isOutputList } = api;
  if (!output) {
    return JSON.stringify(reply === undefined || isRecord(reply) ? { ...envelope, ...reply } : reply);
  }
  if (!isOutputList) return objectOf(output as DtoClass<object>, reply ?? {}, envelope);
  if (!Array.isArray(reply)) throw wrongKind(api, 'a list', reply);
  return `[${reply.map((item: unknown) => objectOf(output as DtoClass<object>, item, {})).join()}]`;
}

function objectOf(output: DtoClass<object>, reply: unknown, envelope: Envelope): string {
  const own = writeDto(instantiate(output, reply), readDto(output).properties, [], 0);
  // The reply's own fields override those of the envelope.
  return Object.keys(envelope).length === 0
    ? own
    : JSON.stringify({ ...envelope, ...(JSON.parse(own) as object) });
}

/** Loads the XML writer on first use, as for requests. */
async function xmlOf(api: ApiMetadata, data: unknown): Promise<WireResponse> {
  const { writeXml } = await import('../encode/xml.writer.js');
  if (!isRecord(data)) throw wrongKind(api, 'an object', data);
  return responseOf(writeXml(api.xmlRoot, data), { 'content-type': 'application/xml; charset=utf-8' });
}

function wrongKind({ action }: ApiMetadata, expected: string, reply: unknown): TypeError {
  return new TypeError(`the response of ${action} is ${expected}, but the reply is ${kindOfData(reply)}`);
}
