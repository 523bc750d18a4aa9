/**
 * The data of one department: an element of department/list, of department/simplelist, or a row of your own.
 *
 * @see {@link DepartmentTree.from}
 */
export interface DepartmentLike {
  readonly id?: number | null;
  readonly parentId?: number | null;
  readonly name?: string | null;
  /** Siblings with a higher one come first. */
  readonly order?: number | null;
}

/**
 * A department in its tree as JSON: see {@link DepartmentTree.toJSON}.
 *
 * @see {@link DepartmentNode.toJSON}
 */
export interface DepartmentJson {
  readonly id: number;
  readonly name?: string;
  readonly children: readonly DepartmentJson[];
}

/**
 * A department at its place in a {@link DepartmentTree}.
 *
 * @typeParam T the type of the elements that the tree was made of
 */
export class DepartmentNode<T extends DepartmentLike = DepartmentLike> {
  readonly id: number;
  /** 0 if the element has none. The parent may be missing from the tree: see `parent`. */
  readonly parentId: number;
  /** Undefined if the element has none: department/simplelist returns ids only. */
  readonly name?: string;
  /** 0 if the element has none. */
  readonly order: number;
  /** The element that the tree was made of. */
  readonly data: T;
  // Private at run time: printing a node would otherwise print the whole tree.
  #parent: DepartmentNode<T> | undefined;
  #children: readonly DepartmentNode<T>[] = [];
  #byName: Map<string, DepartmentNode<T>> | undefined;

  /** @internal Made by `DepartmentTree.from`. */
  constructor(id: number, data: T) {
    this.id = id;
    this.parentId = data.parentId ?? 0;
    if (typeof data.name === 'string') this.name = data.name;
    this.order = data.order ?? 0;
    this.data = data;
  }

  /** Undefined for a root. */
  get parent(): DepartmentNode<T> | undefined {
    return this.#parent;
  }

  /** Sorted as 企业微信 shows them: by `order` from high to low, then by id. */
  get children(): readonly DepartmentNode<T>[] {
    return this.#children;
  }

  /** How many departments are above this one: 0 for a root. */
  get depth(): number {
    let depth = 0;
    for (let above = this.#parent; above; above = above.#parent) depth++;
    return depth;
  }

  /** From the root to this department. */
  get path(): DepartmentNode<T>[] {
    return [...this.ancestors().reverse(), this];
  }

  /** From the parent up to the root. */
  ancestors(): DepartmentNode<T>[] {
    const above: DepartmentNode<T>[] = [];
    for (let next = this.#parent; next; next = next.#parent) above.push(next);
    return above;
  }

  /** Yields this department and all below it, each before its children. */
  *walk(): Generator<DepartmentNode<T>, void, undefined> {
    // A list of what is left, not recursion: data from outside may be 30,000 levels deep.
    const left: DepartmentNode<T>[] = [this];
    for (let next = left.pop(); next; next = left.pop()) {
      yield next;
      for (let at = next.#children.length - 1; at >= 0; at--)
        left.push(next.#children[at] as DepartmentNode<T>);
    }
  }

  /** All departments below this one, each before its children. */
  descendants(): DepartmentNode<T>[] {
    return [...this.walk()].slice(1);
  }

  /** The child of this name; the first one if the data has several. */
  child(name: string): DepartmentNode<T> | undefined {
    // A map, because a name may be `__proto__`.
    this.#byName ??= new Map([...this.#children].reverse().map((child) => [child.name ?? '', child]));
    return name === '' ? undefined : this.#byName.get(name);
  }

  /** This department with all below it, for `JSON.stringify` and the tree component of a page. */
  toJSON(): DepartmentJson {
    const made = new Map<DepartmentNode<T>, DepartmentJson & { children: DepartmentJson[] }>();
    for (const node of this.walk()) {
      const { id, name } = node;
      const json = name === undefined ? { id, children: [] } : { id, name, children: [] };
      made.set(node, json);
      if (node !== this) made.get(node.#parent as DepartmentNode<T>)?.children.push(json);
    }
    return made.get(this) as DepartmentJson;
  }

  /** @internal */
  static join<T extends DepartmentLike>(parent: DepartmentNode<T>, children: DepartmentNode<T>[]): void {
    parent.#children = Object.freeze(children);
    for (const child of children) child.#parent = parent;
  }
}
