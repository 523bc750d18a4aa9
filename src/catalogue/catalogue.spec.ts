import { getMetadataStorage } from 'class-validator';
import { startApp, type StartedApp } from '../../test/support/app/start-app.js';
import { FAMILIES } from './apis-index.js';
import { familiesOf, GROUPS } from './families.js';
import { findApis, type FoundApis } from './find-apis.js';
import { isOffered, loadCatalogue } from './load-catalogue.js';

describe('the groups of families', () => {
  it('have no name of a family, and are in alphabetical order', () => {
    const families = FAMILIES.map(({ name }) => name);
    expect(Object.keys(GROUPS).filter((name) => families.includes(name))).toEqual([]);
    for (const group of Object.values(GROUPS)) expect(group).toEqual([...group].sort());
  });

  it('are resolved to families that exist, each once', () => {
    expect(familiesOf(['user', 'contacts', 'user'])).toEqual(familiesOf(['contacts']));
    expect(familiesOf(['all'])).toEqual(FAMILIES.map(({ name }) => name));
    expect(familiesOf([])).toEqual([]);
  });
});

describe('an application with one family', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp({ WORK_WEIXIN_FAMILIES: 'batch', PAGES: 'off' });
  });
  afterAll(() => started.app.close());

  const find = async (query: string) =>
    (await (await started.call(`/apis?${new URLSearchParams({ query }).toString()}`)).json()) as FoundApis;

  it('has loaded no class of another family', () => {
    const { validationMetadatas } = getMetadataStorage() as unknown as {
      readonly validationMetadatas: ReadonlyMap<{ readonly name: string }, unknown>;
    };
    const classes = [...validationMetadatas.keys()].map(({ name }) => name);
    expect(classes).toContain('InviteUserWorkWxInput');
    expect(classes).not.toContain('CreateUserWorkWxInput');
  });

  it('has no route of another family, and no documentation of it', async () => {
    expect((await started.call('/work-weixin/user/get?userId=zhangsan')).status).toBe(404);
    expect((await started.call('/work-weixin/batch/invite', { body: { user: ['zhouba'] } })).status).toBe(
      200,
    );
    const { paths } = (await (await started.call('/docs-json')).json()) as { paths: object };
    expect(Object.keys(paths).every((path) => path.startsWith('/work-weixin/batch/'))).toBe(true);
  });

  it('lists all families, and which are loaded', async () => {
    const { families, apis, total } = (await (await started.call('/apis')).json()) as FoundApis;
    expect(families).toHaveLength(FAMILIES.length);
    expect(families.filter(({ isLoaded }) => isLoaded)).toEqual([
      expect.objectContaining({ name: 'batch', title: expect.any(String), count: expect.any(Number) }),
    ]);
    expect([apis, total]).toEqual([[], 0]);
  });

  it('finds a loaded API with its route and its place in the documentation', async () => {
    expect((await find('batch/invite')).apis[0]).toMatchObject({
      action: 'batch/invite',
      desc: '邀请成员',
      family: 'batch',
      route: 'POST /work-weixin/batch/invite',
      docs: '/docs?operation=batch-batch_invite',
    });
  });

  it('finds an API that is not loaded, with the setting that loads it', async () => {
    const [found] = (await find('user/create')).apis;
    expect(found).toMatchObject({
      action: 'user/create',
      input: 'CreateUserWorkWxInput',
      entry: 'nestjs-work-weixin/user',
      setting: 'WORK_WEIXIN_FAMILIES=batch,user',
    });
    expect(found).not.toHaveProperty('route');
    const [, value] = (found?.setting ?? '').split('=');
    const { app, call } = await startApp({ WORK_WEIXIN_FAMILIES: value });
    expect((await call('/work-weixin/user/get?userId=zhangsan')).status).toBe(200);
    await app.close();
  });

  it('puts loaded APIs first, and requires every word', async () => {
    const { apis, total } = await find('成员');
    expect(apis[0]?.family).toBe('batch');
    expect(total).toBeGreaterThan(apis.filter(({ family }) => family === 'batch').length);
    const both = (await find('成员 删除')).apis.map(({ action }) => action);
    expect(both).toEqual(expect.arrayContaining(['user/delete', 'user/batchdelete']));
    expect(both).not.toContain('user/create');
    expect((await find('成员 zzzz')).total).toBe(0);
  });

  it('accepts any query, and answers only holders of a key', async () => {
    for (const query of ['query=a&query=b', 'query[a]=b', `query=${'x'.repeat(5_000)}`, 'query=%00', ''])
      expect([query, (await started.call(`/apis?${query}`)).status]).toEqual([query, 200]);
    expect((await fetch(`${started.url}/apis`)).status).toBe(401);
  });
});

describe('the gateway', () => {
  it.each([
    ['kf/get_statistic', 'access_token'],
    ['media/upload', '文件'],
    ['media/get', '文件'],
  ])('offers no route for %s, and gives the reason', async (action, reason) => {
    const catalogue = await loadCatalogue(['kf', 'media']);
    const found = findApis(catalogue, action).apis.find((api) => api.action === action);
    expect(found?.reason).toContain(reason);
    expect(found).not.toHaveProperty('route');
    expect([...catalogue.apis].filter(isOffered).map((api) => api.action)).not.toContain(action);
  });
});
