import type { Corp } from '../corp/corp.js';
import { type Department, ROOT_DEPARTMENT_ID } from '../corp/department-tree.js';
import {
  checkDepartmentChange,
  checkNewDepartment,
  type LaterChanges,
} from '../department/department-change.js';
import { ApiError } from '../errors/api.error.js';
import { type DepartmentRow, parentsFirst } from './department-file.reader.js';
import { type ImportResult, type ImportTask, resultOf } from './import-task.js';

/** Bits of `action` in the result. */
const CREATED = 1;
const RENAMED = 2;
const MOVED = 4;
const REORDERED = 8;

/**
 * Makes the departments of a corp those of a file. Departments that are not in the file are deleted if they are empty, or
 * become empty; the result does not mention them.
 */
export class DepartmentImport implements ImportTask {
  readonly type = 'replace_party';
  readonly total;
  /** Parents first, so that a parent exists and is in its place before its children. */
  private readonly ordered: readonly DepartmentRow[];
  private readonly inFile: ReadonlySet<number>;
  private readonly applied = new Set<number>();
  private readonly later: LaterChanges = {
    keepsName: (sibling) => this.keepsName(sibling),
    // The departments below it get a place of their own later.
    heightOf: () => 1,
  };
  private readonly resultsByRow = new Map<DepartmentRow, ImportResult>();

  constructor(
    private readonly corp: Corp,
    private readonly rows: readonly DepartmentRow[],
  ) {
    this.total = rows.length;
    this.ordered = parentsFirst(rows);
    this.inFile = new Set([ROOT_DEPARTMENT_ID, ...rows.map(({ id }) => id)]);
  }

  run(from: number, to: number): void {
    // Also before the first row: what is empty already must not be in the way.
    if (from === 0) this.deleteEmpty();
    for (const row of this.ordered.slice(from, to)) {
      let action = 0;
      const result = resultOf(() => (action = this.apply(row)));
      this.applied.add(row.id);
      this.resultsByRow.set(row, { action, partyid: row.id, ...result });
    }
    if (to === this.total) this.deleteEmpty();
  }

  /** In the order of the rows. */
  results(): readonly ImportResult[] {
    return this.rows.flatMap((row) => this.resultsByRow.get(row) ?? []);
  }

  /** @returns the action */
  private apply(row: DepartmentRow): number {
    const { departments } = this.corp;
    const { id, name, parentid } = row;
    const order = orderOf(row);
    const current = departments.get(id);
    if (current === undefined) {
      departments.add(checkNewDepartment({ id, name, parentid, order }, this.corp, this.later));
      return CREATED;
    }
    const changes = checkDepartmentChange({ name, parentid, order }, this.corp, current, this.later);
    const action =
      (changes.name === current.name ? 0 : RENAMED) |
      (changes.parentid === current.parentid ? 0 : MOVED) |
      (changes.order === current.order ? 0 : REORDERED);
    departments.change(current, changes);
    return action;
  }

  /** A name is free if its holder has a row that comes later, or will be deleted. */
  private keepsName({ id }: Department): boolean {
    return this.inFile.has(id) ? this.applied.has(id) : this.stays(id);
  }

  /** Whether a department that is not in the file has members, or departments that stay. */
  private stays(id: number): boolean {
    if (this.corp.members.countIn(id) > 0) return true;
    return this.corp.departments
      .childrenOf(id)
      .some((child) => (this.inFile.has(child.id) ? this.applied.has(child.id) : this.stays(child.id)));
  }

  private deleteEmpty(): void {
    // Children first: a parent can become empty.
    for (const department of this.corp.departments.inOrder(ROOT_DEPARTMENT_ID).reverse()) {
      if (!this.inFile.has(department.id) && this.corp.nodesIn(department.id) === 0) {
        this.corp.removeDepartment(department);
      }
    }
  }
}

/** An empty or 0 order leaves it unchanged. */
function orderOf({ order }: DepartmentRow): number | undefined {
  if (order === undefined || order === '0') return undefined;
  if (!/^\d{1,10}$/.test(order)) throw new ApiError(40058, `排序 takes a number, not ${order}`);
  return Number(order);
}
