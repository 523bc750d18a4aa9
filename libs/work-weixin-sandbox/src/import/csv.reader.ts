import { ApiError } from '../errors/api.error.js';

/** One line of a CSV file. */
export interface CsvRow {
  /** The line in the file where the row starts. The header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV in UTF-8 with or without a byte order mark. A quoted cell can contain commas, line breaks and doubled quotes.
 * Empty lines are skipped.
 * @throws ApiError 40092 for another charset, and for wrong quotes
 */
export function readCsv(bytes: Buffer): CsvRow[] {
  const text = decode(bytes);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = { line, cells: [] as string[] };
    let isLast = false;
    while (!isLast) {
      const cell = text[at] === '"' ? readQuoted(text, at, line) : readPlain(text, at);
      row.cells.push(cell.value);
      line += cell.lineBreaks;
      isLast = text[cell.end] !== ',';
      at = cell.end + 1;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    if (row.cells.length > 1 || row.cells[0]?.trim() !== '') rows.push(row);
  }
  return rows;
}

interface Cell {
  readonly value: string;
  /** Index of the comma or line break behind the cell, or the length of the text. */
  readonly end: number;
  readonly lineBreaks: number;
}

function readPlain(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return { value: text.slice(from, end), end, lineBreaks: 0 };
}

function readQuoted(text: string, from: number, line: number): Cell {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new ApiError(40092, `line ${line} has a quote without an end`);
  const end = close + 1;
  if (end < text.length && !isEnd(text[end])) {
    throw new ApiError(40092, `line ${line} has text behind a quoted cell`);
  }
  const value = text.slice(from + 1, close).replaceAll('""', '"');
  return { value, end, lineBreaks: value.match(/\r\n|\r|\n/g)?.length ?? 0 };
}

function isEnd(character: string | undefined): boolean {
  return character === ',' || character === '\n' || character === '\r';
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError(40092, 'the file is not UTF-8');
  }
}
