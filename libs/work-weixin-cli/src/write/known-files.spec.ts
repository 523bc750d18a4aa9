import { parseAction } from '../new-api/api-name.js';
import { otherEntryPoints, withEntryPoint, withExport, withRoute } from './known-files.js';
import type { ApiDefinition } from './api-definition.js';

function api(action: string): ApiDefinition {
  return {
    name: parseAction(action),
    desc: '描述',
    method: 'GET',
    docUrl: 'https://developer.work.weixin.qq.com/document/path/90001',
    credential: ['app'],
    idempotent: undefined,
    fields: [],
    outputFields: [],
  };
}

describe('withExport', () => {
  const INDEX = `export { MemberDto } from './member.dto.js';
export { AInput, AOutput } from './user-create.api.js';
export {
  CInput,
  COutput,
} from './user-list.api.js';
export { helper } from './helper.js';
`;
  const order = (action: string, index = INDEX) =>
    [...withExport(index, api(action), '.js').matchAll(/from '\.\/(.*)\.js'/g)].map(([, file]) => file);

  it.each([
    ['user/authsucc', ['member.dto', 'user-authsucc.api', 'user-create.api', 'user-list.api', 'helper']],
    ['user/get_foo', ['member.dto', 'user-create.api', 'user-get-foo.api', 'user-list.api', 'helper']],
    ['user/update', ['member.dto', 'user-create.api', 'user-list.api', 'user-update.api', 'helper']],
  ])('puts %s in its alphabetical place', (action, expected) => {
    expect(order(action)).toEqual(expected);
  });

  it('starts an index, and continues an index that was written by hand', () => {
    expect(withExport('', api('user/get'), '')).toBe(
      "export { UserGetWorkWxInput, UserGetWorkWxOutput } from './user-get.api';\n",
    );
    expect(withExport("export * from './own'", api('user/get'), '')).toMatch(
      /^export \* from '\.\/own'\nexport \{ UserGet/,
    );
  });

  it('replaces the export of a file that is already listed, and keeps line endings', () => {
    expect(withExport(INDEX, api('user/list'), '.js')).not.toContain('CInput');
    expect(order('user/list')).toEqual(['member.dto', 'user-create.api', 'user-list.api', 'helper']);
    expect(withExport(INDEX.replaceAll('\n', '\r\n'), api('user/get'), '.js')).not.toMatch(/[^\r]\n/);
  });
});

describe('withRoute', () => {
  const LIST = `import { gettoken } from './gettoken.route.js';
import type { AnyRoute } from './route.js';
import { userGet } from './user/user-get.route.js';

/** Every API. */
export const ALL_ROUTES: readonly AnyRoute[] = [
  gettoken,
  userGet,
];
`;

  it('imports and lists the route in order, and keeps gettoken first', () => {
    const listed = withRoute(LIST, api('appchat/create'));
    expect(listed).toMatch(
      /^import \{ appchatCreate \} from '\.\/appchat\/appchat-create\.route\.js';\nimport \{ gettoken/,
    );
    expect(listed).toContain('[\n  gettoken,\n  appchatCreate,\n  userGet,\n];');
    const last = withRoute(LIST, api('user/list'));
    expect(last).toContain("user-get.route.js';\nimport { userList } from './user/user-list.route.js';\n\n");
    expect(last).toContain('  userGet,\n  userList,\n];');
  });

  it('does not change a list that has the route, and gives up on an unknown form', () => {
    expect(withRoute(LIST, api('user/get'))).toBe(LIST);
    expect(withRoute('export const ALL_ROUTES = [];\n', api('user/list'))).toBeUndefined();
  });
});

describe('withEntryPoint', () => {
  const publish = (exports: object, typesVersions: object) =>
    JSON.parse(withEntryPoint(JSON.stringify({ name: 'x', exports, typesVersions, files: [] }), 'oa')) as {
      exports: object;
      typesVersions: { '*': object };
    };

  it('publishes the folder in the same way as user, in order, and changes nothing else', () => {
    const types = (name: string) => [`./dist/cjs/catalogue/${name}/index.d.ts`];
    const published = publish(
      {
        '.': './index.js',
        './batch': './dist/catalogue/batch/index.js',
        './user': './dist/catalogue/user/index.js',
      },
      { '*': { batch: types('batch'), testing: ['./testing.d.ts'], user: types('user') } },
    );
    expect(Object.entries(published.exports)).toEqual([
      ['.', './index.js'],
      ['./batch', './dist/catalogue/batch/index.js'],
      ['./oa', './dist/catalogue/oa/index.js'],
      ['./user', './dist/catalogue/user/index.js'],
    ]);
    expect(Object.entries(published.typesVersions['*'])).toEqual([
      ['batch', types('batch')],
      ['oa', types('oa')],
      ['testing', ['./testing.d.ts']],
      ['user', types('user')],
    ]);
  });

  it('adds nothing if a pattern publishes every folder', () => {
    const exports = { './*': './dist/catalogue/*/index.js' };
    expect(publish(exports, {}).exports).toEqual(exports);
  });

  it('lists the entry points that are not folders of the catalogue', () => {
    const exports = { '.': './a.js', './testing': './dist/testing.js', './*': './dist/catalogue/*/index.js' };
    expect(otherEntryPoints(JSON.stringify({ exports }))).toContain('testing');
    expect(otherEntryPoints(JSON.stringify({ exports }))).not.toContain('*');
  });
});
