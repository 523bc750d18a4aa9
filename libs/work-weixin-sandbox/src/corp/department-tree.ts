/**
 * A department, with the field names of the wire format.
 *
 * @see {@link CorpSnapshot}
 */
export interface Department {
  id: number;
  name: string;
  /** English name; missing if the department has none. */
  name_en?: string;
  /** 0 for the root. */
  parentid: number;
  /** Larger sorts first. */
  order: number;
}

export const ROOT_DEPARTMENT_ID = 1;
const MAX_DEPARTMENT_ID = 2 ** 32 - 1;

/** Documented as 32-bit. Real ids can be 0 or above 2^31-1. */
export function isDepartmentId(id: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= MAX_DEPARTMENT_ID;
}

type NameField = 'name' | 'name_en';

/** The departments of one corp. */
export class DepartmentTree {
  private readonly byId = new Map<number, Department>();
  private readonly childIds = new Map<number, Set<number>>();
  /** By parent and name: a corp can have tens of thousands of siblings. */
  private readonly named = new Map<string, Set<Department>>();

  get size(): number {
    return this.byId.size;
  }

  has(id: number): boolean {
    return this.byId.has(id);
  }

  get(id: number): Department | undefined {
    return this.byId.get(id);
  }

  all(): Department[] {
    return [...this.byId.values()];
  }

  add(department: Department): void {
    this.byId.set(department.id, department);
    this.link(department);
  }

  change(department: Department, changes: Partial<Omit<Department, 'id'>>): void {
    this.unlink(department);
    Object.assign(department, changes);
    this.link(department);
  }

  remove(department: Department): void {
    this.unlink(department);
    this.byId.delete(department.id);
  }

  childCount(id: number): number {
    return this.childIds.get(id)?.size ?? 0;
  }

  /** Direct children, in the order of addition. */
  childrenOf(id: number): Department[] {
    return [...(this.childIds.get(id) ?? [])].flatMap((child) => this.byId.get(child) ?? []);
  }

  /** The children of a department with this name. */
  childrenNamed(parentId: number, field: NameField, name: string): Iterable<Department> {
    return this.named.get(nameKey(parentId, field, name)) ?? [];
  }

  /** The number of levels down to this department. The root is level 1. */
  levelOf(id: number): number {
    let level = 0;
    for (let at = this.byId.get(id); at !== undefined; at = this.parentOf(at)) level += 1;
    return level;
  }

  /** The number of levels of the tree below and including this department. */
  heightOf(id: number): number {
    let height = 0;
    for (let level = [id]; level.length > 0; level = level.flatMap((one) => [...this.idsBelow(one)])) {
      height += 1;
    }
    return height;
  }

  /** Whether the department is the ancestor, or is below it. */
  isWithin(id: number, ancestor: number): boolean {
    for (let at = this.byId.get(id); at !== undefined; at = this.parentOf(at)) {
      if (at.id === ancestor) return true;
    }
    return false;
  }

  /** An id that no department has: the largest id plus 1 if possible. */
  nextId(): number {
    let largest = ROOT_DEPARTMENT_ID;
    for (const id of this.byId.keys()) largest = Math.max(largest, id);
    if (largest < MAX_DEPARTMENT_ID) return largest + 1;
    let free = ROOT_DEPARTMENT_ID + 1;
    while (this.byId.has(free)) free += 1;
    return free;
  }

  /** The given departments and all departments below them. Ignores unknown ids. */
  withDescendants(ids: Iterable<number>): Set<number> {
    const found = new Set<number>();
    const waiting = [...ids].filter((id) => this.byId.has(id));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      for (const child of this.idsBelow(id)) waiting.push(child);
    }
    return found;
  }

  /** A department and all departments below it: parents first, siblings by `order`, then by id. */
  inOrder(id: number): Department[] {
    const found: Department[] = [];
    const waiting = [this.byId.get(id)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next);
      // The last one is taken first.
      waiting.push(...this.childrenOf(next.id).sort((a, b) => a.order - b.order || b.id - a.id));
    }
    return found;
  }

  private idsBelow(id: number): Iterable<number> {
    return this.childIds.get(id) ?? [];
  }

  /** The root has no parent: its `parentid` 0 is not the id of a department. */
  private parentOf({ id, parentid }: Department): Department | undefined {
    return id === ROOT_DEPARTMENT_ID ? undefined : this.byId.get(parentid);
  }

  private link(department: Department): void {
    if (department.id === ROOT_DEPARTMENT_ID) return;
    bucket(this.childIds, department.parentid).add(department.id);
    for (const key of nameKeys(department)) bucket(this.named, key).add(department);
  }

  private unlink(department: Department): void {
    if (department.id === ROOT_DEPARTMENT_ID) return;
    leave(this.childIds, department.parentid, department.id);
    for (const key of nameKeys(department)) leave(this.named, key, department);
  }
}

function nameKey(parentId: number, field: NameField, name: string): string {
  return `${parentId}/${field}/${name}`;
}

function nameKeys({ parentid, name, name_en: english }: Department): string[] {
  const keys = [nameKey(parentid, 'name', name)];
  return english === undefined ? keys : [...keys, nameKey(parentid, 'name_en', english)];
}

function bucket<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const found = map.get(key) ?? new Set<V>();
  map.set(key, found);
  return found;
}

function leave<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const found = map.get(key);
  found?.delete(value);
  if (found?.size === 0) map.delete(key);
}
