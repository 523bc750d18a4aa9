import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../cli.js';

const HOME = fileURLToPath(new URL('../..', import.meta.url));
const LIBRARY = fileURLToPath(new URL('../../../work-weixin', import.meta.url));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apis-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await main(['apis', ...argv], {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    cwd: root,
    home: HOME,
  });
  return { code, out, err };
}

const install = () => symlinkSync(LIBRARY, join(root, 'node_modules/nestjs-work-weixin'));

/** Installs a release with other APIs. */
function installOther(apis: readonly object[]): void {
  const folder = join(root, 'node_modules/nestjs-work-weixin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "version": "9.8.7" }');
  const family = { name: 'old', title: '旧', titleEn: 'old ones', apis };
  writeFileSync(join(folder, 'apis.json'), JSON.stringify({ families: [family] }));
}

describe('apis', () => {
  it('prints path, title, import, secrets and page of each hit, the best first', async () => {
    install();
    const { code, out } = await run('user/create');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'user/create  创建成员',
      expect.stringContaining("  import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';"),
      '  secrets: contacts',
      '  https://developer.work.weixin.qq.com/document/path/90195',
    ]);
  });

  it('prints the console list of an API, and no secrets for one that takes none', async () => {
    install();
    expect((await run('kf/send_msg')).out).toContain(
      "nestjs-work-weixin/kf';\n  secrets: kf, app (微信客服)\n",
    );
    const [robot = ''] = (await run('webhook/send')).out.split('\n\n');
    expect(robot).toMatch(/^webhook\/send .*\n.*\n {2}https:/);
  });

  it('joins words, in any order', async () => {
    install();
    expect((await run('删除', '成员')).out).toContain('user/delete  删除成员');
    expect((await run('成员 删除')).out).toContain('user/delete  删除成员');
  });

  it('lists the families with their counts and titles if no word is given', async () => {
    install();
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^nestjs-work-weixin \d\S+ has \d+ APIs in \d+ families:\n\n/);
    expect(out).toMatch(/^ {2}user +\d+ {2}成员 · members$/m);
    const [, total = ''] = /has (\d+) APIs/.exec(out) ?? [];
    const counts = [...out.matchAll(/^ {2}\S+ +(\d+) {2}/gm)].map(([, count = '']) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
  });

  it('suggests the nearest APIs, and other ways, if nothing matches; the exit code is 1', async () => {
    install();
    const { code, out, err } = await run('成员创立');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^no API matches '成员创立'\. The nearest are:\n\n/);
    expect(out).toContain("import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user'");
    expect(out).toContain('new-api');
    const none = await run('zzzzzzzz');
    expect([none.code, none.out]).toEqual([1, expect.stringMatching(/^no API matches 'zzzzzzzz'\.\nIf /)]);
  });

  it('prints JSON for programs', async () => {
    install();
    const hit = await run('user/create', '--json');
    expect([hit.code, (JSON.parse(hit.out) as object[])[0]]).toEqual([
      0,
      expect.objectContaining({
        action: 'user/create',
        desc: '创建成员',
        input: 'CreateUserWorkWxInput',
        output: 'CreateUserWorkWxOutput',
        entry: 'nestjs-work-weixin/user',
        family: 'user',
        docUrl: 'https://developer.work.weixin.qq.com/document/path/90195',
      }),
    ]);
    const families = JSON.parse((await run('--json')).out) as object[];
    expect(families).toContainEqual({
      name: 'user',
      title: '成员',
      titleEn: 'members',
      entry: 'nestjs-work-weixin/user',
      count: expect.any(Number),
    });
    const none = await run('zzzzzzzz', '--json');
    expect([none.code, JSON.parse(none.out)]).toEqual([1, []]);
  });

  it('reads the release that the application has installed, and mentions what is deprecated', async () => {
    const entry = 'nestjs-work-weixin/old';
    installOther([
      {
        action: 'old/get',
        desc: '读取',
        input: 'OldGet',
        output: 'Out',
        entry,
        deprecated: '已下线',
        replacement: 'old/read',
      },
      { action: 'old/read', desc: '查看', input: 'OldRead', output: 'Out', entry, aliases: ['OldView'] },
    ]);
    expect((await run()).out).toMatch(/^nestjs-work-weixin 9\.8\.7 has 2 APIs in 1 families/);
    expect((await run('old/get')).out).toContain('  deprecated: 已下线 (use old/read: OldRead)\n');
    expect((await run('OldView')).out).toContain(`from '${entry}';  // also exported as OldView\n`);
    expect((await run('user/create')).code).toBe(1);
  });

  it('prints the best 20 hits, and all with --all', async () => {
    const entry = 'nestjs-work-weixin/old';
    installOther(
      Array.from({ length: 25 }, (_, index) => ({
        action: `old/get${index}`,
        desc: '读取',
        input: `Old${index}`,
        output: 'Out',
        entry,
      })),
    );
    const some = (await run('读取')).out;
    expect([some.match(/^old\//gm)?.length, some]).toEqual([
      20,
      expect.stringContaining('\n5 more: add a word'),
    ]);
    expect((await run('读取', '--all')).out.match(/^old\//gm)?.length).toBe(25);
    expect(JSON.parse((await run('读取', '--json')).out)).toHaveLength(25);
  });

  it('exits with 1 if the package is missing, too old or damaged', async () => {
    expect(await run('部门')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('npm install'),
    });
    installOther([]);
    const index = join(root, 'node_modules/nestjs-work-weixin/apis.json');
    for (const text of ['{', '{}', 'null', '']) {
      writeFileSync(index, text);
      expect(await run('部门')).toMatchObject({
        code: 1,
        err: expect.stringContaining('is damaged: install'),
      });
    }
    rmSync(index);
    expect(await run('部门')).toMatchObject({
      code: 1,
      err: expect.stringContaining('9.8.7 has no list of its APIs'),
    });
  });

  it('exits with 2 for wrong arguments', async () => {
    install();
    expect(await run('--jsn')).toMatchObject({ code: 2, out: '', err: expect.stringContaining("'--jsn'") });
    expect(await run(' ')).toMatchObject({ code: 2, err: expect.stringContaining('write a word') });
  });

  it('prints its own help', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('apis [words] [options]'),
    });
  });
});
