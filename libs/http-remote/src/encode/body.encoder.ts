import type { CallEnd } from '../dispatch/http-remote-call.js';
import type { CustomBodyInput } from '../declare/custom-body.input.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import { isHeaderText } from '../lang/wire-names.js';
import { isStreamedBody } from '../wire/streamed-body.js';
import type { HttpBody } from '../wire/wire-request.js';
import { FileSource } from '../wire/file-source.js';
import { formFileOf, isFile, type FileValue, type FormFile } from './file-value.js';
import { bodyOf, type RequestParts } from './input.encoder.js';
import { multipartOf, type FormPart } from './multipart.js';
import { FileUnreadableError } from './upload-chunks.js';

/** The advice if a stream would have to be sent again. */
export const ONE_SHOT =
  'a stream can be sent once. Write HttpFile.fromStream(() => …) with a function that opens it';

export const JSON_TYPE = 'application/json';

/** Serializes the body by the API's parameter type. Streams are read to their end, unless they can be opened again. */
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
  const written: FormPart[] = [];
  for (const [name, value] of parts) {
    const file = isFile(value) ? await fileOrThrow(api, value, name, end.signal) : undefined;
    written.push({ name, value: file ?? (value as string) });
  }
  return multipartOf(written);
}

async function fileOrThrow(
  api: ApiMetadata,
  file: FileValue,
  name: string,
  signal: AbortSignal,
): Promise<FormFile> {
  try {
    const found = await formFileOf(file, name, signal);
    if (!(found.content instanceof FileSource && found.content.isSpent)) return found;
  } catch (cause) {
    const why = cause instanceof FileUnreadableError ? `: ${cause.message}` : '';
    throw new InputNotEncodableError(`the file "${name}" could not be read${why}`, { api, cause });
  }
  throw new InputNotEncodableError(`the stream of the file "${name}" was sent already: ${ONE_SHOT}`, { api });
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
