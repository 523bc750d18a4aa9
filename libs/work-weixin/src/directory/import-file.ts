import { HttpFile, type FileContent } from 'nestjs-http-remote';
import { untilAborted } from '../until-aborted.js';
import { CsvWriter, columnsOf } from './csv.writer.js';
import type { Column } from './import-row.js';

/**
 * The source of an import: rows, which are written as CSV; a CSV file that exists, in UTF-8, with the vendor's columns; or the id of one that
 * was uploaded. A text of `csv` is the content of the file, and not its path: `{ csv: await HttpFile.fromPath(path) }`.
 *
 * A list, or anything else that can be iterated again, is written while it is sent. Rows that come one by one, from a generator or
 * a database cursor, are first collected as the bytes of the file, so that the upload can be retried; a file is at most 20 MB.
 *
 * @see {@link WorkWeixinDirectory.importMembers}
 */
export type ImportSource<TRow> =
  | Iterable<TRow>
  | AsyncIterable<TRow>
  | { readonly csv: FileContent | HttpFile }
  | { readonly mediaId: string };

/** How the file is made. */
export interface ImportFileOptions {
  readonly fileName: string;
  readonly columns: readonly Column[];
  /** Properties of columns that the file has in any case. */
  readonly extraColumns: readonly string[];
}

const CONTENT_TYPE = 'text/csv';
const CHUNK_CHARACTERS = 65_536;

/**
 * The file to upload.
 *
 * @throws ImportRowInvalidError if a row cannot be written. Nothing was sent
 */
export async function importFileOf(
  source: Iterable<unknown> | AsyncIterable<unknown> | { readonly csv: FileContent | HttpFile },
  options: ImportFileOptions,
  signal: AbortSignal,
): Promise<HttpFile> {
  const { fileName } = options;
  if ('csv' in source)
    return source.csv instanceof HttpFile ? source.csv : new HttpFile(source.csv, fileName, CONTENT_TYPE);
  if (isRepeatable(source)) {
    const columns = [...source].flatMap((row, index) => columnsOf(row, options.columns, index));
    const size = sizeOf(csvOf(source, columns, options));
    return HttpFile.fromStream(() => toAsync(csvOf(source, columns, options)), {
      fileName,
      contentType: CONTENT_TYPE,
      size,
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of csvOfStream(source, options, signal)) chunks.push(Buffer.from(chunk));
  return new HttpFile(Buffer.concat(chunks), fileName, CONTENT_TYPE);
}

/** A list can be iterated again; a generator and a stream return themselves. */
function isRepeatable(source: Iterable<unknown> | AsyncIterable<unknown>): source is Iterable<unknown> {
  return Symbol.iterator in source && source[Symbol.iterator]() !== (source as unknown);
}

function sizeOf(texts: Iterable<string>): number {
  let size = 0;
  for (const text of texts) size += Buffer.byteLength(text);
  return size;
}

// eslint-disable-next-line @typescript-eslint/require-await -- an upload reads an asynchronous iterable
async function* toAsync(texts: Iterable<string>): AsyncGenerator<string, void, undefined> {
  yield* texts;
}

function writerOf(needed: readonly Column[], { columns, extraColumns }: ImportFileOptions): CsvWriter {
  const has = (column: Column) =>
    !column.isOptional || needed.includes(column) || extraColumns.includes(column.property);
  return new CsvWriter(
    columns.filter(has),
    columns.filter((column) => !has(column)),
  );
}

function* csvOf(
  rows: Iterable<unknown>,
  needed: readonly Column[],
  options: ImportFileOptions,
): Generator<string, void, undefined> {
  const writer = writerOf(needed, options);
  let text = writer.header();
  for (const row of rows) {
    text += writer.line(row);
    if (text.length < CHUNK_CHARACTERS) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** The first row decides which columns there are. */
async function* csvOfStream(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: ImportFileOptions,
  signal: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  let writer: CsvWriter | undefined;
  let text = '';
  for await (const row of abortable(rows, signal)) {
    if (!writer) {
      writer = writerOf(columnsOf(row, options.columns), options);
      text = writer.header();
    }
    text += writer.line(row);
    if (text.length < CHUNK_CHARACTERS) continue;
    yield text;
    text = '';
  }
  writer ??= writerOf([], options);
  yield text === '' ? writer.header() : text;
}

/** Ends when the signal aborts, even if the next row never comes. */
async function* abortable(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  let isDone = false;
  try {
    for (;;) {
      const next = await untilAborted(() => Promise.resolve(iterator.next()), signal);
      if (next.done) {
        isDone = true;
        return;
      }
      yield next.value;
    }
  } finally {
    // Not awaited: a source that hangs would not end.
    if (!isDone) void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
