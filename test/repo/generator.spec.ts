import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { promisify } from 'node:util';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { main } from '../../libs/work-weixin-cli/src/cli.js';
import { entryPoints } from '../../tools/entry-points.mjs';
import { compilerOptions, problemsOf } from './compiler.js';

const ROOT = resolve(import.meta.dirname, '../..');
const WHOLE_MINUTES = 180_000;

const CALLS: readonly (readonly string[])[] = [
  [
    ...['badge/create', '--desc', '创建徽章', '--doc', '90245', '--field', 'name:name:string=徽章名'],
    ...[
      '--field',
      'memberUserIds:userlist:string[]:required=成员列表',
      '--answer',
      'badgeId:badgeid:string=徽章id',
    ],
  ],
  [
    ...[
      'user/get_foo',
      '--desc',
      "it's a foo",
      '--doc',
      'https://developer.work.weixin.qq.com/document/path/90001',
    ],
    ...['--method', 'GET', '--credential', 'contacts,app', '--field', 'userId:userid:string:required'],
    ...[
      '--field',
      'isFull:is_full:boolean',
      '--field',
      'ids:id_list:number[]',
      '--field',
      'mobile:mobile:string',
    ],
    ...[
      '--answer',
      'names:name_list:string[]=名称',
      '--answer',
      'counts:counts:number[]',
      '--answer',
      'isOn:is_on:boolean',
    ],
  ],
  [
    ...[
      'externalcontact/a_really_long_name/that_fills_more_than_one_line',
      '--desc',
      '很长',
      '--doc',
      '90002',
    ],
    ...[
      '--credential',
      'contacts',
      '--idempotent',
      '--field',
      'flags:flags:boolean[]:required',
      '--field',
      'n:n:int:required',
    ],
  ],
  [
    'getbadgeip',
    '--desc',
    '获取企业微信服务器的ip段',
    '--doc',
    '90930',
    '--method',
    'GET',
    '--not-idempotent',
  ],
  [
    ...['badge/send', '--desc', '发送徽章', '--doc', '90003', '--effect', 'write', '--credential', 'kf,app'],
    ...['--field', 'msgType:msgtype:string:required=消息类型', '--field', 'debug:debug:boolean:query'],
    ...['--field', 'text:text:object=文本', '--field', 'text.content:content:string:required=内容'],
    ...['--field', 'articles:articles:object[]=图文', '--field', 'articles.title:title:string:required'],
    ...['--field', 'articles.badges:badges:object[]', '--field', 'articles.badges.kind:kind:int:required'],
    ...['--field', 'articles.badges.icon:icon:string', '--field', 'articles.badges.size:size:float'],
    ...['--field', 'data:data:json', '--field', 'names:names:map'],
    ...['--one-of', 'msgType:text=text,news=articles,...', '--one-of', 'articles.badges.kind:1=icon,2=size?'],
    ...[
      '--answer',
      'page:page:object=一页',
      '--answer',
      'page.list:list:object[]',
      '--answer',
      'page.list.id:id:int',
    ],
  ],
  [
    ...['badge/upload', '--desc', '上传徽章图片', '--doc', '90004', '--effect', 'once:issues'],
    ...['--field', 'type:type:string:required:query=类型', '--field', 'media:media:file:required=图片'],
  ],
  ['--from', 'badge-list.json'],
  ['--from', 'badge-get.json'],
];

/** The definition that the README of the package shows, and one of a file that is downloaded. */
function writeDefinitions(to: string): void {
  const readme = readFileSync(join(ROOT, 'libs/work-weixin-cli/README.md'), 'utf8');
  const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  writeFileSync(join(to, 'badge-list.json'), shown);
  const download = {
    action: 'badge/get',
    desc: '下载徽章图片',
    doc: 90005,
    method: 'GET',
    credential: ['any'],
    binary: true,
    deprecated: '请改用 badge/list',
    console: { replacement: 'badge/list' },
    notes: ['图片格式为 PNG'],
    fields: [
      {
        name: 'badgeId',
        wire: 'badgeid',
        type: 'string',
        required: true,
        limits: { pattern: '^b\\d+$' },
        sample: 'b1',
      },
    ],
  };
  writeFileSync(join(to, 'badge-get.json'), JSON.stringify(download));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generator-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  cwd: string,
  ...argv: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io = {
    stdout: (text: string) => (out += text),
    stderr: (text: string) => (err += text),
    cwd,
    home: join(ROOT, 'libs/work-weixin-cli'),
  };
  return { code: await main(['new-api', ...argv], io), out, err };
}

function filesBelow(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Runs specs in a separate process, with the configuration of this repository. @returns Jest's output */
async function runSpecs(
  root: string,
  { testMatch }: { testMatch: readonly string[] },
  mapper: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { project: config } = (await import(join(ROOT, 'jest.config.mjs'))) as {
    project: { moduleNameMapper: Readonly<Record<string, string>> };
  };
  const file = join(root, 'jest.generated.json');
  const moduleNameMapper = { ...config.moduleNameMapper, ...mapper };
  const cacheDirectory = join(folder, 'cache');
  const own = { rootDir: root, testMatch, moduleNameMapper, cacheDirectory, reporters: ['default'] };
  writeFileSync(file, JSON.stringify({ ...config, ...own }));
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const argv = ['--experimental-vm-modules', jest, '--config', file, '--runInBand', '--colors=false'];
  const { stderr } = await promisify(execFile)(process.execPath, argv, { cwd: root }).catch(
    (failed: { stderr: string }) => failed,
  );
  return stderr;
}

describe('new-api in this repository', () => {
  let tree: string;
  let before: Map<string, string>;
  let created: string[];

  const files = () => filesBelow(join(tree, 'libs'));

  beforeAll(async () => {
    tree = join(folder, 'tree');
    const wanted = [
      'package.json',
      'tsconfig.json',
      'eslint.config.mjs',
      'jest.config.mjs',
      '.prettierrc.json',
      '.editorconfig',
    ];
    mkdirSync(tree);
    for (const file of wanted) cpSync(join(ROOT, file), join(tree, file));
    for (const lib of ['http-remote', 'work-weixin', 'work-weixin-sandbox']) {
      cpSync(join(ROOT, 'libs', lib), join(tree, 'libs', lib), {
        recursive: true,
        filter: (path) => !/[\\/](?:dist|node_modules)$/.test(path),
      });
    }
    writeDefinitions(join(tree, 'libs/work-weixin'));
    before = files();
    for (const call of CALLS)
      expect(await run(join(tree, 'libs/work-weixin'), ...call)).toMatchObject({ code: 0, err: '' });
    created = [...files().keys()].filter((path) => !before.has(path)).sort();
  }, WHOLE_MINUTES);

  it('writes DTO, route and their specs for each API, and an index for each new folder', () => {
    const rest = created.map((path) => path.slice(join(tree, 'libs/').length));
    // The index of badge; user, externalcontact and base have theirs.
    expect(rest).toHaveLength(CALLS.length * 4 + 1);
    expect(rest.filter((path) => /badge-create|badge\/index/.test(path))).toEqual([
      'work-weixin-sandbox/src/routes/badge/badge-create.route.spec.ts',
      'work-weixin-sandbox/src/routes/badge/badge-create.route.ts',
      'work-weixin/src/catalogue/badge/badge-create.api.spec.ts',
      'work-weixin/src/catalogue/badge/badge-create.api.ts',
      'work-weixin/src/catalogue/badge/index.ts',
    ]);
  });

  it(
    'compiles',
    () => {
      const lib = (path: string) => [join(tree, 'libs', path)];
      const paths = {
        'nestjs-http-remote': lib('http-remote/src/index.ts'),
        'nestjs-work-weixin': lib('work-weixin/src/index.ts'),
        'nestjs-work-weixin/*': lib('work-weixin/src/catalogue/*/index.ts'),
      };
      const program = ts.createProgram(created, { ...compilerOptions(), rootDir: tree, paths });
      expect(created.flatMap((path) => problemsOf(program, path))).toEqual([]);
    },
    WHOLE_MINUTES,
  );

  it(
    'passes ESLint and Prettier without changes',
    async () => {
      const changed = [...files()].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
      const unformatted: string[] = [];
      for (const path of changed) {
        const options = { ...(await resolveConfig(path)), filepath: path };
        if (!(await check(readFileSync(path, 'utf8'), options))) unformatted.push(path);
      }
      expect(changed.length).toBe(created.length + 4);
      expect(unformatted).toEqual([]);
      // A separate process, because Jest cannot load the modules of the ESLint configuration.
      const lint = `
      import { ESLint } from 'eslint';
      const results = await new ESLint({ cwd: ${JSON.stringify(tree)} }).lintFiles(${JSON.stringify(created)});
      console.log(JSON.stringify(results.flatMap(({ filePath, messages }) => messages.map(({ message }) => [filePath, message]))));`;
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '--eval', lint],
        { cwd: ROOT },
      );
      expect(JSON.parse(stdout)).toEqual([]);
    },
    WHOLE_MINUTES,
  );

  it(
    'passes its own specs, and those of the sandbox routes',
    async () => {
      const printed = await runSpecs(tree, {
        testMatch: [
          '<rootDir>/libs/work-weixin/src/catalogue/*/{badge,externalcontact,user-get-foo}*.spec.ts',
          '<rootDir>/libs/work-weixin-sandbox/src/routes/*/{badge,user-get-foo}*.spec.ts',
        ],
      });
      expect(printed).toMatch(/Test Suites: 13 passed, 13 total\n/);
      expect(printed).toMatch(/Tests: +\d+ passed, \d+ total\n/);
    },
    WHOLE_MINUTES,
  );

  it('publishes new folders, and lists every API in the sandbox', () => {
    const text = (path: string) => readFileSync(join(tree, 'libs', path), 'utf8');
    expect(entryPoints(tree).map(({ name }) => name)).toContain('nestjs-work-weixin/badge');
    expect(text('work-weixin-sandbox/src/routes/all-routes.ts')).toMatch(/ {2}badgeCreate,\n {2}badgeGet,\n/);
  });

  it.each([
    [
      'user/get_foo',
      /as UserGetFooWorkWxInput in \S+user-get-foo\.api\.ts: change that file, or write --force/,
    ],
    ['/cgi-bin/User/GetFoo', /user\/get_foo already exists, as UserGetFooWorkWxInput/],
    ['user/create', /user\/create already exists, as CreateUserWorkWxInput in \S+: change that file\n/],
    [
      'user/create --force',
      /user\/create already exists, as CreateUserWorkWxInput in \S+: change that file\n/,
    ],
    ['user/batch_delete', /user\/batchdelete already exists, as BatchDeleteUserWorkWxInput/],
    [
      'badge/find --name CreateUser',
      /user-create\.api\.ts already has a class CreateUserWorkWxInput: choose another name for/,
    ],
    ['user/get/foo', /user-get-foo\.api\.ts already exists/],
    [
      'gettoken',
      /gettoken already exists, as GetTokenWorkWxInput in libs\/work-weixin\/src\/access-token\/gettoken\.api\.ts/,
    ],
    [
      'user/id/list',
      /already has a class UserIdListWorkWxInput: choose another name for user-id-list, such as --name/,
    ],
    ['badge/find --out src', /--out is for applications/],
  ])('rejects %s and changes nothing', async (given, message) => {
    const now = files();
    const { code, out, err } = await run(tree, ...given.split(' '));
    expect([code > 0, out]).toEqual([true, '']);
    expect(err).toMatch(message);
    expect(files()).toEqual(now);
  });

  it('treats another package inside the repository as an application', async () => {
    const host = join(tree, 'test/compat/host');
    mkdirSync(host, { recursive: true });
    writeFileSync(join(host, 'package.json'), '{}');
    const { out } = await run(host, 'user/get_bar', '--dry-run');
    expect(out).toContain('would create  src/work-weixin/user/user-get-bar.api.ts');
  });
});

describe('new-api in an application', () => {
  const KINDS = {
    commonjs: {
      manifest: { devDependencies: { '@types/jest': '*' } },
      options: { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 },
      extension: '',
    },
    esm: {
      manifest: { type: 'module', devDependencies: { '@types/jest': '*' } },
      options: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      extension: '.js',
    },
  } as const;
  const SOURCES = {
    'nestjs-http-remote': join(ROOT, 'libs/http-remote/src/index.ts'),
    'nestjs-http-remote/kit': join(ROOT, 'libs/http-remote/src/kit.ts'),
    'nestjs-work-weixin': join(ROOT, 'libs/work-weixin/src/index.ts'),
  };

  beforeAll(async () => {
    for (const [kind, { manifest }] of Object.entries(KINDS)) {
      const host = join(folder, kind);
      mkdirSync(host);
      writeFileSync(join(host, 'package.json'), JSON.stringify(manifest));
      writeFileSync(join(host, '.prettierrc'), '{ "singleQuote": true, "printWidth": 100 }');
      writeDefinitions(host);
      for (const call of CALLS) expect(await run(host, ...call)).toMatchObject({ code: 0, err: '' });
    }
  }, WHOLE_MINUTES);

  describe.each(Object.entries(KINDS))('of kind %s', (kind, { options, extension }) => {
    it('gets DTO, spec and index, with imports in its style', () => {
      const index = readFileSync(join(folder, kind, 'src/work-weixin/user/index.ts'), 'utf8');
      // DTO and spec of each API, and the index of each of the four folders.
      expect(filesBelow(join(folder, kind, 'src')).size).toBe(CALLS.length * 2 + 4);
      expect(index).toContain(`from './user-get-foo.api${extension}';`);
    });

    it(
      'gets code that compiles there',
      () => {
        const created = [...filesBelow(join(folder, kind, 'src')).keys()];
        const paths = Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, [file]]));
        const rootDir = parse(ROOT).root;
        const program = ts.createProgram(created, { ...compilerOptions(), ...options, rootDir, paths });
        expect(created.flatMap((path) => problemsOf(program, path))).toEqual([]);
      },
      WHOLE_MINUTES,
    );
  });

  it(
    'gets specs that pass',
    async () => {
      const mapper = Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [`^${name}$`, file]));
      const printed = await runSpecs(
        folder,
        { testMatch: ['<rootDir>/{commonjs,esm}/src/**/*.spec.ts'] },
        mapper,
      );
      expect(printed).toMatch(/Test Suites: 16 passed, 16 total\n/);
      expect(printed).toMatch(/Tests: +\d+ passed, \d+ total\n/);
    },
    WHOLE_MINUTES,
  );
});
