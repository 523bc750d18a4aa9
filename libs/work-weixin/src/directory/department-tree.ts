import { DepartmentNode, type DepartmentJson, type DepartmentLike } from './department-node.js';

/** The id of the root department of every corp. */
const ROOT_ID = 1;

/**
 * Something in the data that a tree cannot hold: see {@link DepartmentTree.problems}.
 *
 * - `duplicate`: the id occurs again; the first element counts
 * - `cycle`: the departments are each other's parents; the first of `ids` became a root
 * - `no-id`: an element has no id that is a whole number, and was left out
 */
export type DepartmentProblem =
  | { readonly kind: 'duplicate'; readonly id: number }
  | { readonly kind: 'cycle'; readonly ids: readonly number[] }
  | { readonly kind: 'no-id'; readonly index: number };

/**
 * The departments of a corp as a tree, made of any list of them. It does not change, and takes no calls.
 *
 * An app that sees only a part of the corp gets a tree with several roots: the departments whose parent is not in the list.
 *
 * @example
 * ```ts
 * const { department = [] } = await workWeixin.send(DepartmentListWorkWxInput.from({}));
 * const tree = DepartmentTree.from(department);
 * for (const node of tree.walk()) console.log('  '.repeat(node.depth) + node.name);
 * tree.findPath(['研发', '后端'])?.id;
 * ```
 */
export class DepartmentTree<T extends DepartmentLike = DepartmentLike> {
  private constructor(
    private readonly byId: ReadonlyMap<number, DepartmentNode<T>>,
    /** The departments without a parent in the tree, sorted as siblings are. Usually one, the corp itself. */
    readonly roots: readonly DepartmentNode<T>[],
    /** The mistakes in the data. Empty for a list that the server returned. */
    readonly problems: readonly DepartmentProblem[],
  ) {}

  /**
   * Makes a tree of a list in any order. Duplicate ids and cycles are reported in `problems`.
   *
   * @param list such as `output.department` of department/list, or `output.departmentId` of department/simplelist
   */
  static from<T extends DepartmentLike>(list: Iterable<T>): DepartmentTree<T> {
    const problems: DepartmentProblem[] = [];
    const byId = new Map<number, DepartmentNode<T>>();
    let index = 0;
    for (const data of list) {
      const id = data.id;
      if (!Number.isSafeInteger(id)) problems.push({ kind: 'no-id', index });
      else if (byId.has(id as number)) problems.push({ kind: 'duplicate', id: id as number });
      else byId.set(id as number, new DepartmentNode(id as number, data));
      index++;
    }
    const { heads, cycles } = headsOf(byId);
    problems.push(...cycles.map((ids) => ({ kind: 'cycle' as const, ids })));
    const children = new Map<DepartmentNode<T>, DepartmentNode<T>[]>();
    for (const node of byId.values()) {
      const parent = heads.has(node) ? undefined : byId.get(node.parentId);
      if (!parent) continue;
      const siblings = children.get(parent);
      if (siblings) siblings.push(node);
      else children.set(parent, [node]);
    }
    for (const [parent, siblings] of children) DepartmentNode.join(parent, siblings.sort(asShown));
    return new DepartmentTree(byId, Object.freeze([...heads].sort(asShown)), Object.freeze(problems));
  }

  /**
   * Like `from`, for a list that arrives element by element.
   *
   * @example `await DepartmentTree.fromAsync(directory.exportDepartments())`
   */
  static async fromAsync<T extends DepartmentLike>(list: AsyncIterable<T>): Promise<DepartmentTree<T>> {
    const elements: T[] = [];
    for await (const element of list) elements.push(element);
    return DepartmentTree.from(elements);
  }

  /** The number of departments. */
  get size(): number {
    return this.byId.size;
  }

  /** Whether any department has a name: department/simplelist returns ids only. */
  get hasNames(): boolean {
    for (const { name } of this.byId.values()) if (name !== undefined) return true;
    return false;
  }

  /** The department of this id. */
  find(id: number): DepartmentNode<T> | undefined {
    return this.byId.get(id);
  }

  /**
   * The department at the end of a path of names, each below the one before it.
   *
   * @param names without the name of the corp, such as `['研发', '后端']`
   * @param parentId the department under which the first name is searched. By default the root of the corp; if the tree does not
   * have that, the first name is the one of a root
   */
  findPath(names: readonly string[], parentId: number = ROOT_ID): DepartmentNode<T> | undefined {
    const [first, ...others] = names;
    if (first === undefined) return undefined;
    const parent = this.byId.get(parentId);
    const start =
      parent || parentId !== ROOT_ID ? parent?.child(first) : this.roots.find(({ name }) => name === first);
    return others.reduce((node, name) => node?.child(name), start);
  }

  /**
   * Yields each department before its children, and siblings as 企业微信 shows them. A node has its `depth`
   * and `path`.
   *
   * @param id the department to start with. By default the roots, one after the other. Nothing is yielded for an id that is not in the tree
   */
  *walk(id?: number): Generator<DepartmentNode<T>, void, undefined> {
    const starts = id === undefined ? this.roots : [this.byId.get(id)];
    for (const start of starts) if (start) yield* start.walk();
  }

  /** From the root to the department; empty for an id that is not in the tree. */
  path(id: number): DepartmentNode<T>[] {
    return this.byId.get(id)?.path ?? [];
  }

  /** The direct children, sorted; empty for an id that is not in the tree. */
  children(id: number): readonly DepartmentNode<T>[] {
    return this.byId.get(id)?.children ?? [];
  }

  /** From the parent up to the root; empty for an id that is not in the tree. */
  ancestors(id: number): DepartmentNode<T>[] {
    return this.byId.get(id)?.ancestors() ?? [];
  }

  /** All departments below, each before its children; empty for an id that is not in the tree. */
  descendants(id: number): DepartmentNode<T>[] {
    return this.byId.get(id)?.descendants() ?? [];
  }

  /** The roots with all below them, for `JSON.stringify` and the tree component of a page. */
  toJSON(): DepartmentJson[] {
    return this.roots.map((root) => root.toJSON());
  }
}

function asShown(one: DepartmentNode, other: DepartmentNode): number {
  return other.order - one.order || one.id - other.id;
}

/** The roots: departments whose parent is missing, and one of each cycle. */
function headsOf<T extends DepartmentLike>(
  byId: ReadonlyMap<number, DepartmentNode<T>>,
): { heads: Set<DepartmentNode<T>>; cycles: number[][] } {
  const heads = new Set<DepartmentNode<T>>();
  const cycles: number[][] = [];
  const seen = new Set<DepartmentNode<T>>();
  for (const start of byId.values()) {
    const trail = new Set<DepartmentNode<T>>();
    let node: DepartmentNode<T> | undefined = start;
    while (node && !seen.has(node)) {
      seen.add(node);
      trail.add(node);
      const parent = byId.get(node.parentId);
      if (!parent) heads.add(node);
      else if (trail.has(parent)) {
        const cycle = cycleOf(parent, byId);
        heads.add(cycle[0] as DepartmentNode<T>);
        cycles.push(cycle.map(({ id }) => id));
      }
      node = parent;
    }
  }
  return { heads, cycles };
}

/** The departments of a cycle, the one with the lowest id first, each before its parent. */
function cycleOf<T extends DepartmentLike>(
  start: DepartmentNode<T>,
  byId: ReadonlyMap<number, DepartmentNode<T>>,
): DepartmentNode<T>[] {
  const cycle = [start];
  for (let next = byId.get(start.parentId); next && next !== start; next = byId.get(next.parentId))
    cycle.push(next);
  const lowest = cycle.reduce((at, { id }, index) => (id < (cycle[at] as { id: number }).id ? index : at), 0);
  return [...cycle.slice(lowest), ...cycle.slice(0, lowest)];
}
