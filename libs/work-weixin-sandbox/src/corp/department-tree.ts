/**
 * A department, with the field names of the wire format.
 *
 * @see {@link CorpSnapshot}
 */
export interface Department {
  id: number;
  name: string;
  /** 0 for the root. */
  parentid: number;
  order: number;
}

export const ROOT_DEPARTMENT_ID = 1;

/** The departments of one corp. */
export class DepartmentTree {
  private readonly byId = new Map<number, Department>();

  has(id: number): boolean {
    return this.byId.has(id);
  }

  all(): Department[] {
    return [...this.byId.values()];
  }

  add(department: Department): void {
    this.byId.set(department.id, department);
  }

  /** The given departments and all departments below them. Ignores unknown ids. */
  withDescendants(ids: Iterable<number>): Set<number> {
    const found = new Set<number>();
    const waiting = [...ids].filter((id) => this.byId.has(id));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      for (const child of this.byId.values()) if (parentOf(child) === id) waiting.push(child.id);
    }
    return found;
  }
}

/** The root has no parent: its `parentid` 0 is not the id of a department. */
function parentOf({ id, parentid }: Department): number | undefined {
  return id === ROOT_DEPARTMENT_ID ? undefined : parentid;
}
