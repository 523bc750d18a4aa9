import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { format, promisify } from 'node:util';
import ts from 'typescript';
import { examplesOf, writeExamples } from './doc-examples.js';
import {
  anchorsOf,
  commandsOf,
  documentationPages,
  linksOf,
  outlineOf,
  pageOf,
  type Fence,
  type Page,
} from './doc-pages.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';

const ROOT = resolve(import.meta.dirname, '../..');
// Inside the tree, so that the packages are found by the names that a reader imports.
const FOLDER = resolve(import.meta.dirname, '.docs');

const RUNNER = resolve(import.meta.dirname, '../support/run-bundled.mjs');

const pages = documentationPages(ROOT);
const pageNames = pages.map((page) => [page.path, page] as const);

const all = pages.flatMap((page) => examplesOf(page, FOLDER));
const examples = all.filter(({ notRun }) => notRun === undefined);

describe('Examples in the documentation', () => {
  let redis: RedisServer | undefined;

  beforeAll(async () => {
    writeExamples(examples);
    redis = await startRedis();
    process.env['REDIS_URL'] = redis.url;
  }, 180_000);

  afterAll(async () => {
    delete process.env['REDIS_URL'];
    await redis?.stop();
    rmSync(FOLDER, { recursive: true });
  });

  it('exist on every page that shows how to write code', () => {
    const shown = new Set(all.map(({ name }) => name.replace(/:\d+$/, '')));
    const wanted = pages
      .map(({ path }) => path)
      .filter((path) => /README|recipes|life-of-a-call/.test(path) && !path.endsWith('/README.md'));
    expect(wanted.filter((path) => !shown.has(path))).toEqual([]);
    expect(readdirSync(resolve(ROOT, 'libs')).filter((lib) => !shown.has(`libs/${lib}/README.md`))).toEqual(
      [],
    );
  });

  it('are in a language of this list', () => {
    const known = ['ts', 'js', 'sh', 'text', 'json', 'jsonc', 'csharp', 'http', 'mermaid'];
    const others = pages.flatMap(({ path, fences }) =>
      fences
        .filter(({ language }) => !known.includes(language))
        .map(({ line, language }) => `${path}:${line} ${language}`),
    );
    expect(others).toEqual([]);
  });

  it('give a reason if they are not run, and parse anyway', () => {
    const left = all.filter(({ notRun }) => notRun !== undefined);
    expect(left.filter(({ notRun = '' }) => notRun.split(' ').length < 3).map(({ name }) => name)).toEqual(
      [],
    );
    expect(left.filter(({ code }) => !isReadable(code)).map(({ name }) => name)).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    'run: %s',
    async (_name, { file, process: own, prints }) => {
      const printed = await (own === undefined ? printedHere(file) : printedByProcess(file));
      expect(printed).toBe(prints ?? '');
    },
    30_000,
  );
});

describe('Links in the documentation', () => {
  it.each(pageNames)('of %s have a target', (_path, page) => {
    expect(deadLinks(page)).toEqual([]);
  });

  it('of a package are reported if the target is not packed, or missing in another package', () => {
    const page = pageOf(
      'libs/work-weixin/README.md',
      '[one](../../docs/speed.md) [two](../http-remote/README.md) [three](src/index.ts) [four](LICENSE) [five](test/a.ts)\n' +
        '[six](https://www.npmjs.com/package/nestjs-http-remote#testing) ' +
        '[seven](https://www.npmjs.com/package/nestjs-http-remote#nowhere) [eight](https://www.npmjs.com/package/express#x)',
    );
    expect(deadLinks(page)).toEqual([
      '../../docs/speed.md',
      '../http-remote/README.md',
      'test/a.ts',
      'https://www.npmjs.com/package/nestjs-http-remote#nowhere',
    ]);
  });

  it('without a target are reported', () => {
    const page = pageOf(
      'README.md',
      [
        '# A title, *here*',
        '[one](#a-title-here) [two](#nowhere) `[code](no.md)`',
        '[three](no-such-page.md) [four](CONTRIBUTING.md#speed) [five](CONTRIBUTING.md#spede)',
        '```ts',
        '[six](no.md)',
        '```',
        '![seven](docs/no.png) <img src="docs/none.svg"> [eight](https://example.com/)',
      ].join('\n'),
    );
    expect(deadLinks(page)).toEqual([
      '#nowhere',
      'no-such-page.md',
      'CONTRIBUTING.md#spede',
      'docs/no.png',
      'docs/none.svg',
    ]);
  });
});

describe('How to install', () => {
  const installs = pages.flatMap((page) =>
    page.fences
      .filter(({ content }) => /^npm (i|install) .*@nestjs\/axios\b/m.test(content))
      .map(({ content }) => ({ page, content })),
  );

  it('is described for Nest 12, and for Nest 10 and 11 with the version of their compatibility tests', () => {
    const majorOf = (host: string) =>
      (read(`test/compat/${host}/package.json`) as { dependencies: Record<string, string> }).dependencies[
        '@nestjs/axios'
      ]?.split('.')[0];
    expect([majorOf('nest10'), majorOf('nest11')]).toEqual(['4', '4']);
    const told = new Set(installs.map(({ page }) => page));
    expect([...told].map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'README.md',
        'README.zh-CN.md',
        'libs/http-remote/README.md',
        'libs/work-weixin/README.md',
      ]),
    );
    for (const page of told) {
      const own = installs
        .filter((each) => each.page === page)
        .map(({ content }) => / @nestjs\/axios\S*/.exec(content)?.[0]);
      expect([page.path, own]).toEqual([page.path, [' @nestjs/axios', ' @nestjs/axios@4']]);
      expect(page.text).toContain('`Must use import to load ES Module`');
    }
  });
});

describe('Commands in the documentation', () => {
  const { scripts } = read('package.json') as { scripts: Record<string, string> };
  const programs = new Set([
    ...readdirSync(resolve(ROOT, 'libs')).flatMap((lib) =>
      Object.keys((read(`libs/${lib}/package.json`) as { bin?: object }).bin ?? {}),
    ),
    ...readdirSync(resolve(ROOT, 'node_modules/.bin')),
  ]);

  it.each(pageNames)('of %s are existing scripts, programs and files', (_path, page) => {
    const commands = commandsOf(page);
    expect(commands.scripts.filter((name) => !(name in scripts))).toEqual([]);
    expect(commands.programs.filter((name) => !programs.has(name))).toEqual([]);
    expect(commands.files.filter((name) => !existsSync(resolve(ROOT, name)))).toEqual([]);
  });

  it('are read from blocks and from text', () => {
    const text =
      '`npm run demo -- --write`, npm test\n```sh\nnpx work-weixin-sandbox --port 1\nnode --env tools/a.mjs\n```\n';
    expect(commandsOf(pageOf('README.md', text))).toEqual({
      scripts: ['demo', 'test'],
      programs: ['work-weixin-sandbox'],
      files: ['tools/a.mjs'],
    });
  });
});

describe('The Chinese README', () => {
  const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((path) =>
    pages.find((page) => page.path === path),
  ) as [Page, Page];

  it('has the headings of the English one', () => {
    expect(outlineOf(chinese)).toEqual(outlineOf(english));
  });

  it('has its examples, except for comments', () => {
    expect(chinese.fences.map(withoutComments)).toEqual(english.fences.map(withoutComments));
  });

  it('links to the same targets', () => {
    const elsewhere = (page: Page) =>
      linksOf(page)
        .filter((link) => !link.startsWith('#') && !/^README/.test(link))
        .sort();
    expect(elsewhere(chinese)).toEqual(elsewhere(english));
  });
});

describe('The recipes in Chinese', () => {
  const CHINESE = '.zh-CN.md';
  const recipes = pages.filter(({ path }) => path.startsWith('docs/recipes/'));
  const pairs = recipes
    .filter(({ path }) => path.endsWith(CHINESE))
    .map((chinese) => {
      const path = chinese.path.replace(CHINESE, '.md');
      return [chinese.path, chinese, recipes.find((page) => page.path === path)] as const;
    });

  it('exist', () => {
    expect(pairs.map(([path]) => path)).toContain('docs/recipes/messages.zh-CN.md');
  });

  it.each(pairs)('%s has the headings, examples and links of the English page', (path, chinese, english) => {
    if (!english) throw new Error(`there is no ${path.replace(CHINESE, '.md')}`);
    expect(differencesOfPages(english, chinese)).toEqual([]);
    const [own, other] = [posix.basename(path), posix.basename(english.path)];
    expect([linksOf(english).includes(own), linksOf(chinese).includes(other)]).toEqual([true, true]);
  });

  it('are listed in docs/README.md, as the English ones are', () => {
    const index = pages.find(({ path }) => path === 'docs/README.md');
    const listed = new Set(index && linksOf(index));
    expect(recipes.map(({ path }) => path.replace('docs/', '')).filter((path) => !listed.has(path))).toEqual(
      [],
    );
  });

  it('are compared block by block', () => {
    const english = pageOf(
      'docs/recipes/a.md',
      '# One\n\n```ts\na(); // one\n```\n[b](b.md) [中](a.zh-CN.md)\n',
    );
    const chinese = (text: string) => differencesOfPages(english, pageOf('docs/recipes/a.zh-CN.md', text));
    const own = '[b](b.md) [English](a.md)\n';
    expect(chinese(`# 一\n\n\`\`\`ts\na(); // 一\n\`\`\`\n${own}`)).toEqual([]);
    expect(chinese(`# 一\n## 二\n\`\`\`ts\na();\n\`\`\`\n${own}`)).toEqual([
      'the headings: 1,2 instead of 1',
    ]);
    expect(chinese(`# 一\n\`\`\`ts\nb();\n\`\`\`\n${own}`)).toEqual(['the block in line 3']);
    expect(chinese(`# 一\n\`\`\`ts not-run="a reason is given"\na();\n\`\`\`\n${own}`)).toEqual([
      'the block in line 3',
    ]);
    expect(chinese(`# 一\n${own}`)).toEqual(['the number of blocks: 0 instead of 1']);
    expect(chinese('# 一\n```ts\na();\n```\n[c](c.md)\n')).toEqual(['the links: c.md instead of b.md']);
  });
});

/** How a page differs from the one that it translates: nothing that is not prose may. */
function differencesOfPages(page: Page, translated: Page): string[] {
  const other = (one: Page) => posix.basename((one === page ? translated : page).path);
  const targets = (one: Page) =>
    linksOf(one)
      .filter((link) => !link.startsWith('#') && link !== other(one))
      .sort()
      .join();
  const compare = (what: string, is: string, expected: string): string[] =>
    is === expected ? [] : [`${what}: ${is} instead of ${expected}`];
  const code = ({ fences }: Page) =>
    fences.map((fence) => JSON.stringify([fence.language, fence.marks, withoutComments(fence)]));
  const [blocks, wanted] = [code(translated), code(page)];
  return [
    ...compare('the headings', outlineOf(translated).join(), outlineOf(page).join()),
    ...compare('the number of blocks', String(blocks.length), String(wanted.length)),
    ...(blocks.length === wanted.length
      ? translated.fences
          .filter((_, at) => blocks[at] !== wanted[at])
          .map(({ line }) => `the block in line ${line}`)
      : []),
    ...compare('the links', targets(translated), targets(page)),
  ];
}

/** The output of an example that runs in this process. */
async function printedHere(file: string): Promise<string> {
  let printed = '';
  const log = jest.spyOn(console, 'log').mockImplementation((...words: unknown[]) => {
    printed += `${format(...words)}\n`;
  });
  try {
    await import(file);
    return printed;
  } finally {
    log.mockRestore();
  }
}

async function printedByProcess(file: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [RUNNER, file], { timeout: 25_000 });
  return stdout + stderr;
}

function deadLinks(page: Page): string[] {
  const library = /^libs\/[^/]+\//.exec(page.path)?.[0];
  return linksOf(page).filter((link) => {
    const [address = '', anchor] = link.split('#');
    const path = readmeOfPackage(address) ?? address;
    if (/^[a-z]+:/.test(path)) return false;
    const isOwn = path === address;
    const folder = isOwn ? posix.dirname(page.path) : '';
    const target = path === '' ? page.path : posix.join(folder, decodeURI(path));
    if (!existsSync(resolve(ROOT, target))) return true;
    // npm shows the README alone, and packs few other files.
    if (library !== undefined && isOwn && !isPacked(library, target)) return true;
    if (anchor === undefined) return false;
    const other = target === page.path ? page : pageOf(target, readFileSync(resolve(ROOT, target), 'utf8'));
    return !anchorsOf(other).has(decodeURI(anchor));
  });
}

/** On npm, the page of a package is its README. */
function readmeOfPackage(address: string): string | undefined {
  const [, name] = /^https:\/\/www\.npmjs\.com\/package\/([^/]+)$/.exec(address) ?? [];
  const library = readdirSync(resolve(ROOT, 'libs')).find(
    (lib) => (read(`libs/${lib}/package.json`) as { name: string }).name === name,
  );
  return library === undefined ? undefined : `libs/${library}/README.md`;
}

function isPacked(library: string, target: string): boolean {
  if (!target.startsWith(library)) return false;
  const file = target.slice(library.length);
  const { files } = read(`${library}package.json`) as { files: string[] };
  return (
    /^(README|LICENSE|CHANGELOG)/.test(file) ||
    files.some((each) => posix.join(each, '/') === `${file.split('/')[0]}/`)
  );
}

function isReadable(code: string): boolean {
  const compilerOptions = { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(code, { reportDiagnostics: true, compilerOptions }).diagnostics?.length === 0;
}

function withoutComments({ language, content }: Fence): string {
  if (language !== 'ts') return content;
  const { outputText } = ts.transpileModule(content, {
    compilerOptions: { removeComments: true, experimentalDecorators: true, target: ts.ScriptTarget.ESNext },
  });
  return outputText;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
}
