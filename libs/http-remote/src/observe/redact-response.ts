import { isPlainObject } from '../lang/plain-data.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import { readDto } from '../metadata/dto.reader.js';
import type { WireResponse } from '../wire/wire-response.js';
import { MASK } from './mask-texts.js';
import { redactBody, redactHeaders } from './redact.js';
import { isSecretName } from './secret-names.js';

/**
 * A response without its secrets, which can be logged.
 *
 * @see {@link HttpRemoteCallRecord.response}
 */
export interface RedactedResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON or XML. A body that is text, bytes, not readable, or larger than 64 KiB is only described by its length,
   * such as `312 bytes`, because its secrets cannot be found. Undefined if it is empty.
   */
  readonly body: unknown;
}

/** A body up to this size is kept until the call ends, and parsed for an observer that asks for it. */
const MAX_BODY = 65_536;

/** A response that waits for the observers: a large body is only its length. */
export type KeptResponse = Omit<WireResponse, 'body'> & { readonly body: Buffer | Pick<Buffer, 'length'> };

/** Returns what is kept of a response until the call ends. */
export function keptResponse(response: WireResponse): KeptResponse {
  const { status, headers, body } = response;
  // A transport may return anything.
  return (body as Buffer | undefined)?.length === undefined || body.length <= MAX_BODY
    ? response
    : { status, headers, body: { length: body.length } };
}

/**
 * Masks what the output class declares `sensitive`, what looks like a secret by its name, and what the response repeats of the
 * request.
 *
 * @param data the parsed body; undefined if it was not parsed
 * @param mask masks the secrets of the call in a text
 */
export function redactResponse(
  { output }: ApiMetadata,
  { status, headers, body: { length } }: KeptResponse,
  data: unknown,
  mask: (text: string) => string,
): RedactedResponse {
  return {
    status,
    headers: masked(redactHeaders(headers), mask) as Record<string, string>,
    body: treeOf(data, output, mask) ?? (length === 0 ? undefined : `${length} bytes`),
  };
}

function treeOf(data: unknown, output: DtoClass | undefined, mask: (text: string) => string): unknown {
  const properties = output ? readDto(output).properties : [];
  const redactOne = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(redactOne);
    return isPlainObject(one) ? redactBody(one, properties) : one;
  };
  try {
    return Array.isArray(data) || isPlainObject(data) ? masked(redactOne(data), mask) : undefined;
  } catch {
    // The data is nested too deep.
    return undefined;
  }
}

/** What stands between a name and its value inside a text: in a URL, in JSON, in XML, in a log line. */
const BETWEEN =
  /(?:%22|\\{0,4}["'])?\s{0,8}(?:[=:：]>?|%3D|%3A|>(?:<!\[CDATA\[)?)\s{0,8}(?<quote>%22|\\{0,4}["'])?/gi;
const NAME_BEFORE = /(%)?([\w.-]+)$/;
const MAX_NAME = 64;
/** The first part of a header such as `authorization` is a scheme. */
const VALUE = /(?:(?:basic|bearer|digest|token)(?:\s|%20|\+)+)?(?:(?!%26|%22|\]\]>)[^&\s"'\\<>,;])+/iy;

/** A text may repeat a secret that is not of this call: a name that looks like one reveals it. */
function withoutNamedSecrets(text: string): string {
  let shown = '';
  let from = 0;
  for (const { 0: between, index, groups } of text.matchAll(BETWEEN)) {
    if (index < from) continue;
    const [, percent, name = ''] = NAME_BEFORE.exec(text.slice(Math.max(0, index - MAX_NAME), index)) ?? [];
    // Of "%26key" the name is "key".
    if (!isSecretName(percent ? name.slice(2) : name)) continue;
    const start = index + between.length;
    const end = endOfValue(text, start, groups?.['quote']);
    if (end === start) continue;
    shown += text.slice(from, start) + MASK;
    from = end;
  }
  return shown + text.slice(from);
}

/** A value in quotes ends with the quote, and may contain anything. */
function endOfValue(text: string, start: number, quote: string | undefined): number {
  let closing = quote === undefined ? -1 : text.indexOf(quote, start);
  while (closing > start && text[closing - 1] === '\\') closing = text.indexOf(quote ?? '', closing + 1);
  if (closing >= 0) return closing;
  VALUE.lastIndex = start;
  return start + (VALUE.exec(text)?.[0].length ?? 0);
}

function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return withoutNamedSecrets(mask(value));
  // A number may be one of the call's sensitive values.
  if (typeof value === 'number') return mask(String(value)) === String(value) ? value : mask(String(value));
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [withoutNamedSecrets(mask(key)), masked(item, mask)]),
  );
}
