import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const LIBRARIES = ['http-remote', 'work-weixin', 'work-weixin-cli', 'work-weixin-sandbox'];

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe('The changesets', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'changesets-'));
    const files = LIBRARIES.flatMap((name) => [`libs/${name}/package.json`, `libs/${name}/CHANGELOG.md`]);
    for (const path of ['package.json', '.changeset', 'libs/work-weixin-sandbox/src/version.ts', ...files]) {
      cpSync(resolve(ROOT, path), join(copy, path), { recursive: true });
    }
    run('node_modules/@changesets/cli/bin.js', 'version');
    run('tools/sandbox-version.mjs');
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  function run(script: string, ...args: string[]): void {
    const { status, stderr } = spawnSync(process.execPath, [resolve(ROOT, script), ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  }

  const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
  const manifest = (name: string) => JSON.parse(read(copy, `libs/${name}/package.json`)) as Manifest;

  it('give all packages one version, and no new major one by accident', () => {
    const [version = '', ...others] = [...new Set(LIBRARIES.map((name) => manifest(name).version))];
    expect(others).toEqual([]);
    const before = JSON.parse(read(ROOT, 'libs/work-weixin/package.json')) as Manifest;
    const [major] = before.version.split('.');
    expect(version.split('.')[0]).toBe(major);
  });

  it('keep the packages in range of each other, and update the version of the sandbox', () => {
    const { version } = manifest('work-weixin');
    expect(manifest('work-weixin').dependencies).toMatchObject({ 'nestjs-http-remote': `^${version}` });
    expect(read(copy, 'libs/work-weixin-sandbox/src/version.ts')).toContain(`'${version}'`);
  });

  it('are each in the changelog of the packages they name', () => {
    const names = readdirSync(resolve(ROOT, '.changeset')).filter((name) => /^(?!README).*\.md$/.test(name));
    for (const name of names) {
      const [, front = '', sentence = ''] = read(ROOT, `.changeset/${name}`).split(/^---$/m);
      const packages = [...front.matchAll(/'([^']+)': (?:major|minor|patch)/g)].map(
        ([, named = '']) => named,
      );
      expect(packages.length).toBeGreaterThan(0);
      for (const named of packages) {
        const changelog = words(read(copy, `libs/${named.replace('nestjs-', '')}/CHANGELOG.md`));
        expect(changelog).toContain(words(sentence));
      }
    }
  });
});

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
