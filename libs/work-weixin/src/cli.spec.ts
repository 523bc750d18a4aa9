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
import fc from 'fast-check';
import { main } from './cli.js';
import { VERSION } from './version.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-api-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(argv: readonly string[], cwd = root) {
  let [out, err] = ['', ''];
  const code = await main(argv, { stdout: (text) => (out += text), stderr: (text) => (err += text), cwd });
  return { code, out, err };
}

function host(manifest: object = { devDependencies: { jest: '*' } }): void {
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
}

const tree = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

describe('main', () => {
  it.each([
    [['--help'], 'Usage: nestjs-work-weixin new-api'],
    [['new-api', '--help'], 'Usage: nestjs-work-weixin new-api'],
    [['--version'], `${VERSION}\n`],
  ])('answers %j and ends with 0', async (argv, text) => {
    const { code, out, err } = await run(argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(text);
  });

  it.each([
    [[], 'there is no command'],
    [['generate'], "'generate' is no command"],
    [['new-api'], 'name an API'],
    [['new-api', 'user/getFoo'], "write 'user/get_foo'"],
    [['new-api', 'user/get', 'user/list'], "'user/list' is one API too many"],
    [['new-api', 'user/get', '--methd', 'GET'], "'--methd'"],
    [['new-api', 'user/get', '--method', 'PUT'], 'write GET or POST'],
    [['new-api', 'user/get', '--doc', 'http://example.com'], 'write its number or address'],
    [['new-api', 'user/get', '--credential', 'admin'], 'write contacts, app or both'],
    [['new-api', 'user/get', '--credential', 'app,app'], 'write contacts, app or both'],
    [['new-api', 'user/get', '--desc', ''], 'write a few words'],
    [['new-api', 'user/get', '--desc', 'a */ b'], 'cannot stand in the code'],
    [['new-api', 'user/get', '--field', 'x'], 'is incomplete'],
    [['new-api', 'user/get', '--answer', 'x:errcode:number'], 'leave errcode out'],
    [['new-api', 'user/get', '--idempotent', '--not-idempotent'], 'contradict each other'],
    [['new-api', 'user/get', '--out', ''], '--out is empty'],
    [['new-api', 'user/get', '--out', '..'], 'leads out of the application'],
    [['new-api', 'user/get', '--out', '/tmp'], 'leads out of the application'],
    [['new-api', 'user/get', '--out', '.'], 'leads out of the application'],
  ])('ends with 2 for %j, says why, and writes nothing', async (argv, text) => {
    host();
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect(err).toMatch(/^nestjs-work-weixin: [^\n]+\n(?:[^\n]+\n)?See nestjs-work-weixin --help\n$/);
    expect(tree()).toEqual(['package.json']);
  });

  it('ends with 1 outside of any application, and where its package.json is broken', async () => {
    expect(await run(['new-api', 'user/get'], '/')).toMatchObject({
      code: 1,
      err: expect.stringContaining('run it in'),
    });
    writeFileSync(join(root, 'package.json'), '{');
    const { code, err } = await run(['new-api', 'user/get']);
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be read as JSON: repair it')]);
  });
});

describe('new-api in an application', () => {
  it('writes the classes, their spec and the index, from any folder of it', async () => {
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
    expect(out).toContain('no route was written: the sandbox answers user/get_foo with 404');
  });

  it('writes nothing with --dry-run, and shows all of it', async () => {
    host();
    const { code, out } = await run(['new-api', 'user/get_foo', '--dry-run', '--out', 'apis']);
    expect(code).toBe(0);
    expect(out).toContain('+ export class UserGetFooWorkWxInput');
    expect(out).toContain('would create  apis/user/user-get-foo.api.ts');
    expect(tree()).toEqual(['package.json']);
  });

  it('overwrites with --force only', async () => {
    host();
    await run(['new-api', 'user/get_foo']);
    const file = join(root, 'src/work-weixin/user/user-get-foo.api.ts');
    const index = readFileSync(join(root, 'src/work-weixin/user/index.ts'), 'utf8');
    writeFileSync(file, '// mine\n');
    const refused = await run(['new-api', 'user/get_foo']);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.err).toMatch(
      /^nestjs-work-weixin: src\S+user-get-foo\.api\.ts is there already: .* --force .*\n$/,
    );
    expect(readFileSync(file, 'utf8')).toBe('// mine\n');
    expect((await run(['new-api', 'user/get_foo', '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('export class UserGetFooWorkWxInput');
    expect(readFileSync(join(root, 'src/work-weixin/user/index.ts'), 'utf8')).toBe(index);
  });

  it('gives no two APIs the same class', async () => {
    host();
    await run(['new-api', 'user/list', '--name', 'UserGet']);
    const { code, err } = await run(['new-api', 'user/get']);
    expect([code, err]).toEqual([1, expect.stringContaining('has another UserGetWorkWxInput')]);
    expect((await run(['new-api', 'user/get', '--name', 'UserGetApi'])).code).toBe(0);
  });

  it.each([
    [{ type: 'module', devDependencies: { vitest: '*' } }, ".api.js';", "from 'vitest';"],
    [{ devDependencies: { '@jest/globals': '*' } }, ".api';", "from '@jest/globals';"],
    [
      { devDependencies: { '@types/jest': '*', vitest: '*' } },
      ".api';",
      "import { validate } from 'class-validator';",
    ],
  ])('imports as %j does', async (manifest, ending, runner) => {
    host(manifest);
    await run(['new-api', 'user/get']);
    expect(readFileSync(join(root, 'src/work-weixin/user/index.ts'), 'utf8')).toContain(ending);
    const [first = ''] = readFileSync(join(root, 'src/work-weixin/user/user-get.api.spec.ts'), 'utf8').split(
      '\n',
    );
    expect(first).toContain(runner);
  });

  it('takes the format of the package that holds the folder', async () => {
    host({ devDependencies: { jest: '*' } });
    mkdirSync(join(root, 'libs/wecom'), { recursive: true });
    writeFileSync(join(root, 'libs/wecom/package.json'), '{ "type": "module" }');
    await run(['new-api', 'user/get', '--out', 'libs/wecom/src']);
    expect(readFileSync(join(root, 'libs/wecom/src/user/index.ts'), 'utf8')).toContain(".api.js';");
  });

  it('writes no spec where nothing could run it, and says so', async () => {
    host({});
    const { code, out } = await run(['new-api', 'user/get']);
    expect([code, tree().length]).toEqual([0, 3]);
    expect(out).toContain('package.json names neither jest nor vitest');
  });

  it('follows no link out of the application', async () => {
    host();
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(root, 'src'));
    const { code } = await run(['new-api', 'user/get']);
    expect([code, readdirSync(outside)]).toEqual([2, []]);
    rmSync(outside, { recursive: true });
  });

  it('writes below its folder or nothing, whatever the action', async () => {
    host();
    const parts = ['user', 'a', '..', '/', '_', '\\', '~', '1', 'A', ' ', '用'];
    const action = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(action, async (given) => {
        const { code, err } = await run(['new-api', '--force', '--', given]);
        if (code !== 0) expect([code, err]).toEqual([2, expect.stringMatching(/write|name an API/)]);
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

it('the version is that of package.json', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest)).toHaveProperty('version', VERSION);
});
