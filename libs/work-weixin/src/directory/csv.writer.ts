import { kindOf } from 'nestjs-http-remote/kit';
import { ImportRowInvalidError } from '../errors/import-row-invalid.error.js';
import type { CellKind, Column } from './import-row.js';

const END_OF_LINE = '\r\n';
const SEPARATOR = ';';

/**
 * Writes rows as lines of a CSV file (RFC 4180), ids joined by `;`. A cell that starts with `=` or `+` is written as it is: the
 * server reads the file, not a spreadsheet, and a changed `+86…` would be another number.
 */
export class CsvWriter {
  private index = 0;

  /**
   * @param columns those that the file has
   * @param others those that it does not have; a row with a value for one of them is refused
   */
  constructor(
    private readonly columns: readonly Column[],
    private readonly others: readonly Column[],
  ) {}

  header(): string {
    return this.columns.map(({ header }) => header).join(',') + END_OF_LINE;
  }

  /** @throws ImportRowInvalidError if a value cannot be written, or the file has no column for it */
  line(row: unknown): string {
    const index = this.index++;
    const values = recordOf(row, index);
    for (const { property } of this.others) {
      if (hasValue(values[property]))
        throw new ImportRowInvalidError(
          index,
          property,
          `has a value, and the file has no such column, because earlier rows have none: pass columns: ['${property}']`,
        );
    }
    const cells = this.columns.map(({ property, kind }) => {
      const text = textOf(values[property], kind);
      if (text === undefined)
        throw new ImportRowInvalidError(
          index,
          property,
          `must be ${EXPECTED[kind]}, not ${kindOf(values[property])}`,
        );
      if (!text.isWellFormed()) throw new ImportRowInvalidError(index, property, 'is not valid Unicode');
      return quoted(text);
    });
    return cells.join(',') + END_OF_LINE;
  }
}

/** The columns that a file needs for a row. */
export function columnsOf(row: unknown, columns: readonly Column[], index = 0): readonly Column[] {
  const values = recordOf(row, index);
  return columns.filter(({ property, isOptional }) => !isOptional || hasValue(values[property]));
}

const EXPECTED: Readonly<Record<CellKind, string>> = {
  text: 'a text or a number',
  numbers: 'a whole number or a list of them',
  flags: 'true, false, 1, 0 or a list of them',
};

function recordOf(row: unknown, index: number): Readonly<Record<string, unknown>> {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new ImportRowInvalidError(index, undefined, `must be an object, not ${kindOf(row)}`);
  return row as Readonly<Record<string, unknown>>;
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Undefined if the value is of another kind. */
function textOf(value: unknown, kind: CellKind): string | undefined {
  if (!hasValue(value)) return '';
  if (kind === 'text') return typeof value === 'string' || Number.isFinite(value) ? String(value) : undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.map((each) => (kind === 'numbers' ? numberText(each) : flagText(each)));
  return texts.includes(undefined) ? undefined : texts.join(SEPARATOR);
}

function numberText(value: unknown): string | undefined {
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function flagText(value: unknown): string | undefined {
  if (value === true || value === 1) return '1';
  return value === false || value === 0 ? '0' : undefined;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
