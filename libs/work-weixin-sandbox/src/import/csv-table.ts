import { ApiError } from '../errors/api.error.js';
import { readCsv } from './csv.reader.js';

/** Columns by the names in the header. A column with several names has one of them. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

/** A row whose cells are found by column. */
export class TableRow<TColumn extends string> {
  constructor(
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly indexes: ReadonlyMap<TColumn, number>,
  ) {}

  /** The trimmed text; `undefined` if the file has no such column or the cell is empty. */
  text(column: TColumn): string | undefined {
    const index = this.indexes.get(column);
    const text = index === undefined ? undefined : this.cells[index]?.trim();
    return text === '' ? undefined : text;
  }
}

/**
 * Reads a CSV file with a header. Unknown columns are ignored.
 * @param required of each list one column must be there
 * @throws ApiError 40092
 */
export function readTable<TNames extends ColumnNames>(
  bytes: Buffer,
  names: TNames,
  required: readonly (readonly (keyof TNames & string)[])[],
): TableRow<keyof TNames & string>[] {
  const [header, ...rows] = readCsv(bytes);
  if (header === undefined || rows.length === 0) throw new ApiError(40092, 'the file has no rows');
  const titles = header.cells.map((title) => title.trim());
  const repeated = titles.find((title, index) => title !== '' && titles.indexOf(title) < index);
  if (repeated !== undefined) throw new ApiError(40092, `there are two columns ${repeated}`);
  const indexes = new Map(
    Object.entries(names).flatMap(([column, known]) => {
      const index = titles.findIndex((title) => known.includes(title));
      return index < 0 ? [] : [[column, index] as const];
    }),
  );
  for (const columns of required) {
    if (columns.some((column) => indexes.has(column))) continue;
    const missing = columns.flatMap((column) => names[column]?.[0] ?? []).join(' or ');
    throw new ApiError(40092, `the column ${missing} is missing`);
  }
  for (const { line, cells } of rows) {
    if (cells.slice(titles.length).some((cell) => cell.trim() !== '')) {
      throw new ApiError(40092, `line ${line} has more cells than the header`);
    }
  }
  return rows.map(({ line, cells }) => new TableRow(line, cells, indexes));
}
