import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { main } from './cli.js';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const LIBRARY = fileURLToPath(new URL('../../work-weixin', import.meta.url));
const { version: VERSION } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as {
  version: string;
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-api-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(argv: readonly string[], cwd = root) {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    cwd,
    home: HOME,
  });
  return { code, out, err };
}

/** An application that has the library of this repository installed. */
function host(manifest: object = { devDependencies: { jest: '*' } }): void {
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(LIBRARY, join(root, 'node_modules/nestjs-work-weixin'));
}

const tree = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

describe('main', () => {
  it.each([
    [['--help'], 'Usage: nestjs-work-weixin-cli new-api'],
    [['new-api', '--help'], 'Usage: nestjs-work-weixin-cli new-api'],
    [['--version'], `${VERSION}\n`],
  ])('prints the response to %j and exits with 0', async (argv, text) => {
    const { code, out, err } = await run(argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(text);
  });

  it.each([
    [[], 'the command is missing'],
    [['generate'], "'generate' is not a command"],
    [['new-api'], 'name an API'],
    [['new-api', 'user/getFoo'], "write 'user/get_foo'"],
    [['new-api', 'user/get_bar', 'user/list_bar'], "'user/list_bar' is one API too many"],
    [['new-api', 'user/get_bar', '--methd', 'GET'], "'--methd'"],
    [['new-api', 'user/get_bar', '--method', 'PUT'], 'write GET or POST'],
    [['new-api', 'user/get_bar', '--doc', 'http://example.com'], 'write its number or address'],
    [['new-api', 'user/get_bar', '--credential', 'admin'], 'write contacts, app or both'],
    [['new-api', 'user/get_bar', '--credential', 'app,app'], 'write contacts, app or both'],
    [['new-api', 'user/get_bar', '--desc', ''], 'write a few words'],
    [['new-api', 'user/get_bar', '--desc', 'a */ b'], 'cannot be written into code'],
    [['new-api', 'user/get_bar', '--field', 'x'], 'is incomplete'],
    [['new-api', 'user/get_bar', '--answer', 'x:errcode:number'], 'leave errcode out'],
    [['new-api', 'user/get_bar', '--idempotent', '--not-idempotent'], 'contradict each other'],
    [['new-api', 'user/get_bar', '--effect', 'once'], 'write read, idempotent-write, write, once:consumes'],
    [['new-api', 'user/get_bar', '--method', 'GET', '--field', 'a:a:file'], 'write the method POST'],
    [
      ['new-api', 'user/get_bar', '--field', 'a:a:file', '--field', 'b:b:object', '--field', 'b.c:c:int'],
      'a form has only simple',
    ],
    [['new-api', '--from', 'none.json'], 'does not exist: write the path of a file'],
    [['new-api', 'user/get_bar', '--from', 'a.json'], 'write the path into its file'],
    [['new-api', '--from', 'a.json', '--field', 'a:a:string'], 'write fields into its file'],
    [['apis', '--foo'], "Unknown option '--foo'\nSee"],
    [['new-api', 'user/get_bar', '--out', ''], '--out is empty'],
    [['new-api', 'user/get_bar', '--out', '..'], 'leads out of the application'],
    [['new-api', 'user/get_bar', '--out', '/tmp'], 'leads out of the application'],
    [['new-api', 'user/get_bar', '--out', '.'], 'leads out of the application'],
  ])('exits with 2 for %j, prints the reason, and writes nothing', async (argv, text) => {
    host();
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect(err).toMatch(/^nestjs-work-weixin-cli: [^\n]+\n(?:[^\n]+\n)?See nestjs-work-weixin-cli --help\n$/);
    expect(tree()).toEqual(['package.json']);
  });

  it('exits with 1 outside of an application, and if its package.json is broken', async () => {
    expect(await run(['new-api', 'user/get_bar'], '/')).toMatchObject({
      code: 1,
      err: expect.stringContaining('run the command in'),
    });
    writeFileSync(join(root, 'package.json'), '{');
    const { code, err } = await run(['new-api', 'user/get_bar']);
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be read as JSON: fix it')]);
  });
});

describe('new-api in an application', () => {
  it('writes the classes, their spec and the index, from any folder of the application', async () => {
    host();
    mkdirSync(join(root, 'src/deep'), { recursive: true });
    const { code, out } = await run(['new-api', 'user/get_foo'], join(root, 'src/deep'));
    expect(code).toBe(0);
    expect(tree().slice(1)).toEqual([
      'src/work-weixin/user/index.ts',
      'src/work-weixin/user/user-get-foo.api.spec.ts',
      'src/work-weixin/user/user-get-foo.api.ts',
    ]);
    expect(out).toContain('created  src/work-weixin/user/user-get-foo.api.ts');
    expect(out).toContain('desc: what the API does');
    expect(out).toContain("startSandbox({ routes: [{ path: 'user/get_foo', handle: () => ({ … }) }] })");
  });

  it('writes nothing with --dry-run, and prints everything', async () => {
    host();
    const { code, out } = await run(['new-api', 'user/get_foo', '--dry-run', '--out', 'apis']);
    expect(code).toBe(0);
    expect(out).toContain('+ export class UserGetFooWorkWxInput');
    expect(out).toContain('would create  apis/user/user-get-foo.api.ts');
    expect(tree()).toEqual(['package.json']);
  });

  it('reads an API from a file, relative to the working directory', async () => {
    host();
    mkdirSync(join(root, 'apis'));
    const definition = {
      action: 'badge/list',
      desc: '获取徽章列表',
      credential: ['kf', 'app'],
      fields: [{ name: 'limit', type: 'number', limits: { max: 100 } }],
      answer: [
        { name: 'badges', wire: 'badge_list', type: 'object[]', fields: [{ name: 'id', type: 'number' }] },
        { name: 'next', type: 'string' },
      ],
      paging: { in: 'limit', out: 'next', items: 'badges', end: 'empty' },
    };
    writeFileSync(join(root, 'apis/badge.json'), JSON.stringify(definition));
    expect(await run(['new-api', '--from', 'badge.json'], join(root, 'apis'))).toMatchObject({
      code: 0,
      err: '',
    });
    const written = readFileSync(join(root, 'src/work-weixin/badge/badge-list.api.ts'), 'utf8');
    expect(written).toContain("credential: ['kf', 'app']");
    expect(written).toContain('extends AuthWorkWxInput<BadgeListWorkWxOutput, BadgeListBadgesDto>');
    expect(written).toContain('@Max(100,');
    const index = readFileSync(join(root, 'src/work-weixin/badge/index.ts'), 'utf8');
    expect(index).toContain('BadgeListBadgesDto');
    const items = { ...definition, action: 'badge/find', paging: { ...definition.paging, items: 'next' } };
    writeFileSync(join(root, 'apis/badge.json'), JSON.stringify(items));
    const { code, err } = await run(['new-api', '--from', 'apis/badge.json']);
    expect([code, err]).toEqual([2, expect.stringContaining("paging.items 'next' is no list of the answer")]);
  });

  it('rejects a definition of an API that the library has', async () => {
    host();
    writeFileSync(join(root, 'api.json'), '{ "action": "user/create" }');
    const { code, err } = await run(['new-api', '--from', 'api.json']);
    expect([code, err]).toEqual([1, expect.stringContaining('the library already has user/create')]);
  });

  it('overwrites with --force only', async () => {
    host();
    await run(['new-api', 'user/get_foo']);
    const file = join(root, 'src/work-weixin/user/user-get-foo.api.ts');
    const index = readFileSync(join(root, 'src/work-weixin/user/index.ts'), 'utf8');
    writeFileSync(file, '// mine\n');
    const rejected = await run(['new-api', 'user/get_foo']);
    expect([rejected.code, rejected.out]).toEqual([1, '']);
    expect(rejected.err).toMatch(
      /^nestjs-work-weixin-cli: src\S+user-get-foo\.api\.ts already exists: .* --force .*\n$/,
    );
    expect(readFileSync(file, 'utf8')).toBe('// mine\n');
    expect((await run(['new-api', 'user/get_foo', '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('export class UserGetFooWorkWxInput');
    expect(readFileSync(join(root, 'src/work-weixin/user/index.ts'), 'utf8')).toBe(index);
  });

  it('does not give two APIs the same class', async () => {
    host();
    await run(['new-api', 'user/list_bar', '--name', 'UserGetBar']);
    const { code, err } = await run(['new-api', 'user/get_bar']);
    expect([code, err]).toEqual([1, expect.stringContaining('already has a class UserGetBarWorkWxInput')]);
    expect((await run(['new-api', 'user/get_bar', '--name', 'UserGetBarApi'])).code).toBe(0);
  });

  it.each([
    ['user/create', 'CreateUserWorkWxInput', 'user'],
    ['/user/create', 'CreateUserWorkWxInput', 'user'],
    ['/cgi-bin/User/Create', 'CreateUserWorkWxInput', 'user'],
    ['https://qyapi.weixin.qq.com/cgi-bin/user/create?access_token=x', 'CreateUserWorkWxInput', 'user'],
    ['user/batch_delete', 'BatchDeleteUserWorkWxInput', 'user'],
    ['user/getUserId', 'UserIdByMobileWorkWxInput', 'user'],
    ['corp/get_join_qrcode', 'JoinQrcodeWorkWxInput', 'corp'],
  ])('rejects %s, which the library has, and prints what to import', async (action, input, folder) => {
    host();
    for (const more of [[], ['--force'], ['--name', 'Mine', '--out', 'apis']]) {
      const { code, out, err } = await run(['new-api', action, ...more]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(
        /^nestjs-work-weixin-cli: the library already has \S+: import \{ \w+ \} from '\S+'\n$/,
      );
      expect(err).toContain(`import { ${input} } from 'nestjs-work-weixin/${folder}'`);
    }
    expect(tree()).toEqual(['package.json']);
  });

  it('rejects every API of the catalogue, and no other', async () => {
    host();
    const folder = join(LIBRARY, 'src/catalogue');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.api.ts'),
    );
    for (const file of files) {
      const [, action = ''] = /\baction: '([^']+)'/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      expect(await run(['new-api', action])).toMatchObject({ code: 1, err: expect.stringContaining(action) });
      expect(await run(['new-api', `${action}_bar`, '--dry-run'])).toMatchObject({ code: 0, err: '' });
    }
    expect(files.length).toBeGreaterThan(14);
  });

  it('rejects gettoken, because the library calls it', async () => {
    host();
    const { code, err } = await run(['new-api', 'gettoken']);
    expect([code, err]).toEqual([1, expect.stringContaining('call getAccessToken() of WorkWeixinService')]);
  });

  it('compares with the library that the application has installed', async () => {
    host();
    const installed = join(root, 'node_modules/nestjs-work-weixin');
    rmSync(installed);
    mkdirSync(join(installed, 'src/catalogue/appchat'), { recursive: true });
    writeFileSync(join(installed, 'package.json'), '{ "exports": { "./package.json": "./package.json" } }');
    writeFileSync(
      join(installed, 'src/catalogue/appchat/appchat-create.api.ts'),
      "@HttpRemoteApi({ action: 'appchat/create', retry: { maxRetries: 1 } })\nexport class MakeChat extends AuthWorkWxInput<Out> {}\n",
    );
    expect(await run(['new-api', 'appchat/create'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("import { MakeChat } from 'nestjs-work-weixin/appchat'"),
    });
    expect((await run(['new-api', 'user/create', '--dry-run'])).code).toBe(0);
  });

  it.each([
    ['AuthWorkWxInput', 1],
    ['HttpRemoteInput', 0],
  ])(
    'rejects an API that a class of the application declares, if the class extends %s',
    async (base, code) => {
      host();
      mkdirSync(join(root, 'lib/badges'), { recursive: true });
      writeFileSync(
        join(root, 'lib/badges/badge.dto.ts'),
        `@HttpRemoteApi({ desc: 'x', action: "user/get_foo" })\n@Other()\nexport class Badge extends ${base}<Out> {}\n`,
      );
      const result = await run(['new-api', 'user/getfoo']);
      expect(result.code).toBe(code);
      if (code === 1)
        expect(result.err).toContain(
          'user/get_foo is already declared, as Badge in lib/badges/badge.dto.ts: use or change that class',
        );
    },
  );

  it('writes an API that it cannot compare with a catalogue, and mentions it', async () => {
    host();
    rmSync(join(root, 'node_modules/nestjs-work-weixin'));
    const { code, out } = await run(['new-api', 'user/get_foo']);
    expect(code).toBe(0);
    expect(out).toContain('nestjs-work-weixin: it is not in node_modules, so check that its catalogue');
    rmSync(join(root, 'src'), { recursive: true });
    symlinkSync(LIBRARY, join(root, 'node_modules/nestjs-work-weixin'));
    expect((await run(['new-api', 'user/get_foo'])).out).not.toContain('node_modules');
  });

  it('rejects a class name that the library has', async () => {
    host();
    const { code, err } = await run(['new-api', 'user/get_foo', '--name', 'CreateUser']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        "'nestjs-work-weixin/user' already has a class CreateUserWorkWxInput: choose another name for",
      ),
    ]);
  });

  it('mentions no route if the installed sandbox has it', async () => {
    host();
    const sandbox = join(root, 'node_modules/work-weixin-sandbox');
    mkdirSync(join(sandbox, 'src/routes/user'), { recursive: true });
    writeFileSync(join(sandbox, 'package.json'), '{}');
    writeFileSync(
      join(sandbox, 'src/routes/user/user-get-foo.route.ts'),
      "export const x = { path: 'user/get_foo' };",
    );
    expect((await run(['new-api', 'user/get_foo'])).out).not.toContain('sandbox');
    expect((await run(['new-api', 'user/get_bar', '--method', 'GET'])).out).toContain(
      "startSandbox({ routes: [{ path: 'user/get_bar', method: 'GET', handle",
    );
  });

  it.each([
    [{ type: 'module', devDependencies: { vitest: '*' } }, ".api.js';", "from 'vitest';"],
    [{ devDependencies: { '@jest/globals': '*' } }, ".api';", "from '@jest/globals';"],
    [
      { devDependencies: { '@types/jest': '*', vitest: '*' } },
      ".api';",
      "import { validate } from 'class-validator';",
    ],
  ])('writes imports in the style of %j', async (manifest, ending, runner) => {
    host(manifest);
    await run(['new-api', 'user/get_bar']);
    expect(readFileSync(join(root, 'src/work-weixin/user/index.ts'), 'utf8')).toContain(ending);
    const [first = ''] = readFileSync(
      join(root, 'src/work-weixin/user/user-get-bar.api.spec.ts'),
      'utf8',
    ).split('\n');
    expect(first).toContain(runner);
  });

  it('uses the module format of the package that contains the folder', async () => {
    host({ devDependencies: { jest: '*' } });
    mkdirSync(join(root, 'libs/wecom'), { recursive: true });
    writeFileSync(join(root, 'libs/wecom/package.json'), '{ "type": "module" }');
    await run(['new-api', 'user/get_bar', '--out', 'libs/wecom/src']);
    expect(readFileSync(join(root, 'libs/wecom/src/user/index.ts'), 'utf8')).toContain(".api.js';");
  });

  it('writes no spec if no test runner is installed, and mentions it', async () => {
    host({});
    const { code, out } = await run(['new-api', 'user/get_bar']);
    expect([code, tree().length]).toEqual([0, 3]);
    expect(out).toContain('package.json has neither jest nor vitest');
  });

  it('does not follow a link out of the application', async () => {
    host();
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(root, 'src'));
    const { code } = await run(['new-api', 'user/get_bar']);
    expect([code, readdirSync(outside)]).toEqual([2, []]);
    rmSync(outside, { recursive: true });
  });

  it('writes only below its folder, for any action', async () => {
    host();
    const parts = ['user', 'a', '..', '/', '_', '\\', '~', '1', 'A', ' ', '用'];
    const action = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(action, async (given) => {
        const { code, err } = await run(['new-api', '--force', '--', given]);
        const advice = code === 1 ? /choose another name for \S+, such as --name/ : /write|name an API/;
        if (code !== 0) expect([code, err]).toEqual([code === 1 ? 1 : 2, expect.stringMatching(advice)]);
        expect(
          tree().filter(
            (path) => !/^(?:package\.json$|src\/work-weixin\/[a-z\d_]+\/[a-z\d.-]+\.ts$)/.test(path),
          ),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
