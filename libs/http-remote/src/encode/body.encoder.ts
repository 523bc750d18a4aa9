import type { CallEnd } from '../dispatch/http-remote-call.js';
import type { CustomBodyInput } from '../declare/custom-body.input.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import { isHeaderText } from '../lang/wire-names.js';
import { isStreamedBody } from '../wire/streamed-body.js';
import type { HttpBody } from '../wire/wire-request.js';
import { FileUnreadableError, isFile, readFile, type FileValue } from './file-value.js';
import { bodyOf, type RequestParts } from './input.encoder.js';

export const JSON_TYPE = 'application/json';

/** Serializes the body by the API's parameter type. Files and streams are read to their end. */
export function serializeBody(
  api: ApiMetadata,
  input: object,
  parts: RequestParts,
  end: CallEnd,
): Promise<HttpBody> | HttpBody | undefined {
  switch (api.type) {
    case HttpParameterType.Query:
      return undefined;
    case HttpParameterType.Json:
      return { content: parts.json ?? '{}', contentType: JSON_TYPE };
    case HttpParameterType.Xml:
      return serializeXml(api, bodyOf(parts) ?? {});
    case HttpParameterType.FormData:
      return serializeForm(api, Object.entries(parts.form ?? {}), end);
    case HttpParameterType.Custom:
      return attempt(api, () => checked((input as CustomBodyInput).encodeBody()));
  }
}

/** Loads the XML writer on first use: most applications write no XML. */
async function serializeXml(api: ApiMetadata, body: Readonly<Record<string, unknown>>): Promise<HttpBody> {
  const { writeXml } = await import('./xml.writer.js');
  return attempt(api, () => ({
    content: writeXml(api.xmlRoot, body),
    contentType: 'application/xml; charset=utf-8',
  }));
}

type Field = readonly [name: string, value: unknown];

async function serializeForm(api: ApiMetadata, fields: readonly Field[], end: CallEnd): Promise<HttpBody> {
  const parts = fields.flatMap(([name, value]): Field[] =>
    Array.isArray(value) ? value.map((item: unknown) => [name, item]) : [[name, value]],
  );
  if (!parts.some(([, value]) => isFile(value))) {
    const form = new URLSearchParams(parts as [string, string][]);
    return { content: form.toString(), contentType: 'application/x-www-form-urlencoded' };
  }
  const form = new FormData();
  for (const [name, value] of parts) {
    if (isFile(value)) form.append(name, await readOrThrow(api, value, name, end.signal));
    else form.append(name, value as string);
  }
  // A Response is the platform's own multipart writer.
  const multipart = new Response(form);
  return {
    content: Buffer.from(await readMultipart(api, multipart)),
    contentType: multipart.headers.get('content-type') ?? 'multipart/form-data',
  };
}

/** A Blob is read here, not earlier: its file on disk may be gone. */
async function readMultipart(api: ApiMetadata, multipart: Response): Promise<ArrayBuffer> {
  try {
    return await multipart.arrayBuffer();
  } catch (cause) {
    throw new InputNotEncodableError('a file could not be read', { api, cause });
  }
}

async function readOrThrow(
  api: ApiMetadata,
  file: FileValue,
  name: string,
  signal: AbortSignal,
): Promise<File> {
  try {
    return await readFile(file, name, signal);
  } catch (cause) {
    const why = cause instanceof FileUnreadableError ? `: ${cause.message}` : '';
    throw new InputNotEncodableError(`the file "${name}" could not be read${why}`, { api, cause });
  }
}

function checked(body: Partial<HttpBody> | undefined): HttpBody {
  const { content, contentType } = body ?? {};
  const isContent = typeof content === 'string' || content instanceof Uint8Array || isStreamedBody(content);
  if (!isContent || typeof contentType !== 'string') {
    throw new InputNotEncodableError('encodeBody() must return { content, contentType }, not a promise');
  }
  if (!isHeaderText(contentType)) {
    throw new InputNotEncodableError(
      'encodeBody() returned a contentType that a header cannot hold: use ASCII, such as text/plain',
    );
  }
  return { content, contentType };
}

function attempt(api: ApiMetadata, write: () => HttpBody): HttpBody {
  try {
    return write();
  } catch (cause) {
    if (cause instanceof InputNotEncodableError) throw cause.api ? cause : cause.about(api);
    throw new InputNotEncodableError('the body could not be written', { api, cause });
  }
}
