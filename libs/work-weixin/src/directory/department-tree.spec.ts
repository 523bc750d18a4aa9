import { inspect } from 'node:util';
import { DepartmentTree } from './department-tree.js';

const corp = [
  { id: 4, parentId: 2, name: '前端', order: 10 },
  { id: 1, parentId: 0, name: '示例公司', order: 1 },
  { id: 3, parentId: 1, name: '销售', order: 100 },
  { id: 2, parentId: 1, name: '研发', order: 200 },
  { id: 6, parentId: 2, name: '后端', order: 20 },
  { id: 5, parentId: 2, name: '测试', order: 20 },
];
const tree = DepartmentTree.from(corp);
const idsOf = (nodes: Iterable<{ id: number }>) => [...nodes].map(({ id }) => id);

describe('DepartmentTree', () => {
  it('sorts siblings by order from high to low, then by id', () => {
    expect(idsOf(tree.walk())).toEqual([1, 2, 5, 6, 4, 3]);
    expect(idsOf(tree.children(1))).toEqual([2, 3]);
  });

  it('tells depth, path, parent, ancestors and descendants', () => {
    const node = tree.find(4);
    expect(node).toMatchObject({ id: 4, name: '前端', depth: 2, data: corp[0] });
    expect(node?.path.map(({ name }) => name)).toEqual(['示例公司', '研发', '前端']);
    expect(idsOf(tree.path(4))).toEqual([1, 2, 4]);
    expect(node?.parent).toBe(tree.find(2));
    expect(idsOf(tree.ancestors(4))).toEqual([2, 1]);
    expect(idsOf(tree.descendants(2))).toEqual([5, 6, 4]);
    expect(idsOf(tree.walk(2))).toEqual([2, 5, 6, 4]);
    expect(tree.size).toBe(6);
  });

  it('returns nothing for an id that it does not have', () => {
    expect(tree.find(99)).toBeUndefined();
    expect([
      tree.path(99),
      tree.children(99),
      tree.ancestors(99),
      tree.descendants(99),
      [...tree.walk(99)],
    ]).toEqual([[], [], [], [], []]);
  });

  it('finds a department by the names of its path, below the root or another department', () => {
    expect(tree.findPath(['研发', '后端'])?.id).toBe(6);
    expect(tree.findPath(['后端'], 2)?.id).toBe(6);
    expect(tree.findPath(['研发', '销售'])).toBeUndefined();
    expect(tree.findPath(['后端'], 99)).toBeUndefined();
    expect(tree.findPath([])).toBeUndefined();
    expect(tree.findPath([''])).toBeUndefined();
  });

  it('has several roots if an app sees only a part of the corp, and finds paths that begin with one', () => {
    const part = DepartmentTree.from(corp.filter(({ id }) => id !== 1 && id !== 2));
    expect(idsOf(part.roots)).toEqual([3, 5, 6, 4]);
    expect(part.problems).toEqual([]);
    expect(part.find(4)).toMatchObject({ parentId: 2, depth: 0, parent: undefined });
    expect(part.findPath(['销售'])?.id).toBe(3);
  });

  it('takes ids only, and then has no names', () => {
    const ids = DepartmentTree.from([
      { id: 1, parentId: 0 },
      { id: 2, parentId: 1, order: null },
    ]);
    expect([ids.hasNames, tree.hasNames]).toEqual([false, true]);
    expect(ids.find(2)).toMatchObject({ order: 0 });
    expect(ids.findPath(['研发'])).toBeUndefined();
  });

  it('makes a root of the lowest department of a cycle, and reports it', () => {
    const broken = DepartmentTree.from([
      { id: 1, parentId: 0 },
      { id: 7, parentId: 9 },
      { id: 8, parentId: 7 },
      { id: 9, parentId: 8 },
      { id: 10, parentId: 9 },
      { id: 11, parentId: 11 },
    ]);
    expect(broken.problems).toEqual([
      { kind: 'cycle', ids: [7, 9, 8] },
      { kind: 'cycle', ids: [11] },
    ]);
    expect(idsOf(broken.roots)).toEqual([1, 7, 11]);
    expect(idsOf(broken.walk())).toEqual([1, 7, 8, 9, 10, 11]);
    expect(broken.find(10)?.depth).toBe(3);
  });

  it('keeps the first of several with one id, leaves out those without, and reports both', () => {
    const broken = DepartmentTree.from([
      { id: 2, parentId: 1, name: 'one' },
      { id: 2, parentId: 1, name: 'two' },
      { parentId: 1, name: 'none' },
      { id: '3' as unknown as number, parentId: 1 },
    ]);
    expect(broken.problems).toEqual([
      { kind: 'duplicate', id: 2 },
      { kind: 'no-id', index: 2 },
      { kind: 'no-id', index: 3 },
    ]);
    expect([...broken.walk()].map(({ name }) => name)).toEqual(['one']);
  });

  it('takes names that are properties of objects, and emoji', () => {
    const odd = DepartmentTree.from([
      { id: 1, parentId: 0, name: '公司' },
      { id: 2, parentId: 1, name: '__proto__' },
      { id: 3, parentId: 2, name: 'constructor' },
      { id: 4, parentId: 1, name: '👩‍💻研发🚀' },
    ]);
    expect(odd.findPath(['__proto__', 'constructor'])?.id).toBe(3);
    expect(odd.findPath(['toString'])).toBeUndefined();
    expect(odd.findPath(['👩‍💻研发🚀'])?.id).toBe(4);
    expect(JSON.parse(JSON.stringify(odd))).toEqual([
      {
        id: 1,
        name: '公司',
        children: [
          { id: 2, name: '__proto__', children: [{ id: 3, name: 'constructor', children: [] }] },
          { id: 4, name: '👩‍💻研发🚀', children: [] },
        ],
      },
    ]);
  });

  it('prints a department without the tree around it', () => {
    expect(inspect(tree.find(2))).not.toContain('前端');
  });

  it('makes a tree of 30,000 departments, wide, deep or in a cycle', () => {
    const count = 30_000;
    for (const parentOf of [
      (id: number) => Math.floor(id / 10),
      (id: number) => (id === 1 ? 0 : 1),
      (id: number) => id - 1,
      (id: number) => (id === 1 ? count : id - 1),
    ]) {
      const list = Array.from({ length: count }, (_, at) => ({
        id: count - at,
        parentId: parentOf(count - at),
        name: `部门${count - at}`,
      }));
      const large = DepartmentTree.from(list);
      expect(idsOf(large.walk())).toHaveLength(count);
      expect(large.find(count)?.path.length).toBeGreaterThan(0);
      expect(large.toJSON()).toHaveLength(large.roots.length);
      for (const { name } of list) large.findPath([name]);
    }
  });

  it('is made of a list that arrives element by element', async () => {
    async function* arriving() {
      await Promise.resolve();
      yield* corp;
    }
    expect(idsOf((await DepartmentTree.fromAsync(arriving())).walk())).toEqual(idsOf(tree.walk()));
  });
});
