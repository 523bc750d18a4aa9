import { isDepartmentId, ROOT_DEPARTMENT_ID } from '../corp/department-tree.js';
import { ApiError } from '../errors/api.error.js';
import { readTable } from './csv-table.js';

const COLUMNS = {
  name: ['部门名称'],
  id: ['部门ID'],
  parentid: ['父部门ID'],
  order: ['排序'],
} as const;

/** A row of the file. Its ids are valid, its name and its order may be not. */
export interface DepartmentRow {
  readonly line: number;
  readonly id: number;
  readonly name: string;
  readonly parentid: number;
  readonly order?: string;
}

/**
 * Reads the file of an import of departments: one tree, with or without the root.
 * @throws ApiError 40092 for an unreadable file or a missing column, 302004 if the rows are no tree, 302006 for an id that is
 * there twice, 302007 for two children of a parent with one name
 */
export function readDepartmentFile(bytes: Buffer): DepartmentRow[] {
  const table = readTable(bytes, COLUMNS, [['name'], ['id'], ['parentid']]);
  const rows = table.map((row) => {
    const { line } = row;
    const name = row.text('name');
    if (name === undefined) throw new ApiError(302004, `line ${line} has no 部门名称`);
    const id = departmentId(row.text('id'), '部门ID', line);
    const parentid = departmentId(row.text('parentid'), '父部门ID', line);
    return { line, id, name, parentid, order: row.text('order') };
  });
  checkUnique(rows, ({ id }) => String(id), 302006);
  checkTree(rows);
  checkUnique(rows, ({ parentid, name }) => `${parentid}/${name}`, 302007);
  return rows;
}

function departmentId(cell: string | undefined, column: string, line: number): number {
  const id = cell !== undefined && /^\d{1,10}$/.test(cell) ? Number(cell) : -1;
  if (!isDepartmentId(id)) throw new ApiError(302004, `line ${line} has no valid ${column}`);
  return id;
}

function checkUnique(
  rows: readonly DepartmentRow[],
  keyOf: (row: DepartmentRow) => string,
  errcode: 302006 | 302007,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (seen.has(key)) throw new ApiError(errcode, `line ${row.line}`);
    seen.add(key);
  }
}

function checkTree(rows: readonly DepartmentRow[]): void {
  for (const { id, parentid, line } of rows) {
    if (id === ROOT_DEPARTMENT_ID && parentid !== 0) {
      throw new ApiError(302004, `line ${line}: the parent of the root is 0`);
    }
  }
  const inside = new Set(parentsFirst(rows));
  const outside = rows.find((row) => !inside.has(row));
  if (outside === undefined) return;
  throw new ApiError(302004, `line ${outside.line} is not below department ${ROOT_DEPARTMENT_ID}`);
}

/** The rows below the root, parents before their children, and the row of the root. */
export function parentsFirst(rows: readonly DepartmentRow[]): DepartmentRow[] {
  const children = new Map<number, DepartmentRow[]>();
  for (const row of rows) {
    if (row.id === ROOT_DEPARTMENT_ID) continue;
    const siblings = children.get(row.parentid);
    if (siblings === undefined) children.set(row.parentid, [row]);
    else siblings.push(row);
  }
  const sorted = rows.filter(({ id }) => id === ROOT_DEPARTMENT_ID);
  const waiting = [ROOT_DEPARTMENT_ID];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of children.get(id) ?? []) {
      sorted.push(child);
      waiting.push(child.id);
    }
  }
  return sorted;
}
