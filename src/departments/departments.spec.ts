import { startApp, type StartedApp } from '../../test/support/app/start-app.js';

const CHINESE = expect.stringMatching(/\p{Script=Han}/u);

interface Tree {
  readonly departments: readonly {
    readonly id: number;
    readonly parentId: number;
    readonly name?: string;
    readonly members?: { readonly own: number; readonly total: number };
  }[];
}

describe('the routes of the page of departments', () => {
  let started: StartedApp;
  beforeEach(async () => {
    started = await startApp();
  });
  afterEach(() => started.app.close());

  const treeOf = async () => (await (await started.call('/departments/tree')).json()) as Tree;

  it('count each member once in a department and in those above it', async () => {
    const { departments } = await treeOf();
    const members = started.sandbox?.snapshot().members ?? [];
    for (const { id, parentId, members: counted } of departments) {
      const below = new Set([id]);
      for (const each of departments) if (below.has(each.parentId)) below.add(each.id);
      const own = members.filter(({ department }) => department.includes(id)).length;
      const total = members.filter(({ department }) => department.some((each) => below.has(each))).length;
      expect([id, counted]).toEqual([id, { own, total }]);
      expect(parentId === 0 || departments.some((each) => each.id === parentId)).toBe(true);
    }
    expect(departments[0]?.members?.total).toBe(members.length);
  });

  it('create what is missing of a path, once', async () => {
    const body = { names: ['研发部', '后端', '网关'] };
    const first = (await (await started.call('/departments', { body })).json()) as { created: number[] };
    expect(first.created).toHaveLength(2);
    const again = await started.call('/departments', { body });
    expect(await again.json()).toEqual({ ...first, created: [] });
    const under = await started.call('/departments', { body: { names: ['值班'], parentId: 4 } });
    const { id } = (await under.json()) as { id: number };
    expect((await treeOf()).departments).toContainEqual(
      expect.objectContaining({ id, parentId: 4, name: '值班', members: { own: 0, total: 0 } }),
    );
  });

  it.each<[string, number, unknown]>([
    ['no body', 400, undefined],
    ['no names', 400, { names: [] }],
    ['an empty name', 400, { names: ['研发部', ' '] }],
    ['too many names', 400, { names: Array.from({ length: 16 }, (_, at) => `层 ${at}`) }],
    ['a parent that is no id', 400, { names: ['x'], parentId: '2' }],
    ['a name that breaks a rule', 422, { names: ['a:b'] }],
    ['an unknown parent', 404, { names: ['x'], parentId: 999 }],
  ])('reject %s with %i, in Chinese', async (_, status, body) => {
    const answer = await started.call('/departments', { method: 'POST', body });
    const problem = (await answer.json()) as object;
    expect([answer.status, problem]).toEqual([status, expect.objectContaining({ title: CHINESE })]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('show the tree without numbers if the members cannot be read, and no tree without departments', async () => {
    started.sandbox?.answer('user/list_id', { errcode: 48002, errmsg: 's3cret-words' }, { times: 1 });
    const uncounted = await (await started.call('/departments/tree')).text();
    expect(JSON.parse(uncounted)).toMatchObject({ hasNames: true, uncounted: CHINESE });
    started.sandbox?.answer('department/list', { errcode: 60011, errmsg: 's3cret-words' }, { times: 1 });
    const answer = await started.call('/departments/tree');
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('s3cret-');
  });
});
