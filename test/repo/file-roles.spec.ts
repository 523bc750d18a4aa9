import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { getFileInfo } from 'prettier';

const ROOT = resolve(import.meta.dirname, '../..');

/** The closed list of CONTRIBUTING.md. Adding a role is a decision. */
const ROLES = new Set([
  ...['module', 'options', 'decorator', 'input', 'output', 'api', 'event', 'dto', 'rule', 'reader', 'writer'],
  ...['encoder', 'decoder', 'validator', 'limiter', 'authorizer', 'transport', 'check', 'policy', 'observer'],
  ...['store', 'registry', 'service', 'route', 'filter', 'guard', 'interceptor', 'middleware', 'controller'],
  ...['error', 'spec'],
]);
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns whether a file is called `thing.ts`, `thing.role.ts`, or either with `.spec` */
function isWellNamed(path: string): boolean {
  const [thing = '', ...roles] = basename(path, '.ts')
    .replace(/\.spec$/, '')
    .split('.');
  return KEBAB_CASE.test(thing) && roles.length <= 1 && roles.every((role) => ROLES.has(role));
}

describe('File names', () => {
  const trees = ['src', ...readdirSync(join(ROOT, 'libs')).map((library) => `libs/${library}/src`)];

  it.each(trees)('in %s are kebab-case, with at most one role of the list', (tree) => {
    const files = readdirSync(join(ROOT, tree), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((file) => !isWellNamed(file))).toEqual([]);
  });

  it.each(['index.ts', 'send/axios.transport.ts', 'prepared-request.ts', 'retry.policy.spec.ts'])(
    'may be %s',
    (path) => {
      expect(isWellNamed(path)).toBe(true);
    },
  );

  it.each(['sent.request.ts', 'length.rules.ts', 'sentRequest.ts', 'a.module.options.ts', 'spec.helper.ts'])(
    'may not be %s',
    (path) => {
      expect(isWellNamed(path)).toBe(false);
    },
  );

  it('follow the list of CONTRIBUTING.md', () => {
    const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const [, listed = ''] = /`test\/repo\/file-roles\.spec\.ts`:([^.]*)\./.exec(page) ?? [];
    expect(listed.split(',').map((role) => role.trim())).toEqual([...ROLES]);
  });
});

describe('.prettierignore', () => {
  const generated = new Set(
    Object.entries({ catalogue: 'generated.json', events: 'generated-events.json' }).flatMap(
      ([tree, manifest]) => {
        const text = readFileSync(join(ROOT, 'libs/work-weixin/facts', manifest), 'utf8');
        return (JSON.parse(text) as string[]).map((file) => `libs/work-weixin/src/${tree}/${file}`);
      },
    ),
  );

  it('leaves out only sources that the generators format', async () => {
    const ignorePath = join(ROOT, '.prettierignore');
    const tree = 'libs/work-weixin/src';
    const left: string[] = [];
    for (const name of readdirSync(join(ROOT, tree), { recursive: true, encoding: 'utf8' })) {
      const file = `${tree}/${name}`;
      if (!file.endsWith('.ts') || generated.has(file)) continue;
      if ((await getFileInfo(join(ROOT, file), { ignorePath })).ignored) left.push(file);
    }
    expect(left).toEqual([]);
  });
});
