import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { RemoteApiCatalogue } from 'nestjs-http-remote';
import ts from 'typescript';
import { compilerOptions, problemsOf } from './compiler.js';

const ROOT = resolve(import.meta.dirname, '..');
// Inside the tree, so that the packages are found by the names a reader would import.
const FOLDER = resolve(import.meta.dirname, '.docs');

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'libs/http-remote/README.md',
  'libs/work-weixin/README.md',
  'libs/work-weixin-sandbox/README.md',
];

interface Example {
  readonly name: string;
  readonly file: string;
  readonly code: string;
}

const examples = PAGES.flatMap(examplesOf);

describe('Examples in the documentation', () => {
  let program: ts.Program;

  beforeAll(() => {
    for (const { file, code } of examples) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
    }
    program = ts.createProgram(
      examples.map(({ file }) => file),
      compilerOptions(),
    );
  }, 60_000);

  afterAll(() => rmSync(FOLDER, { recursive: true }));

  it('are there on every page', () => {
    const pages = new Set(examples.map(({ name }) => name.replace(/:\d+$/, '')));
    expect([...pages]).toEqual(PAGES);
  });

  it.each(examples.map((example) => [example.name, example] as const))('compile: %s', (_name, { file }) => {
    expect(problemsOf(program, file)).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))('run: %s', async (_name, { file }) => {
    await expect(import(file)).resolves.toBeDefined();
  });
});

const CATALOGUE = resolve(ROOT, 'libs/work-weixin/src/catalogue');
const families: object[] = [];
for (const entry of readdirSync(CATALOGUE, { withFileTypes: true })) {
  // One after the other: Jest does not link what two imports ask for at once.
  if (entry.isDirectory())
    families.push((await import(resolve(CATALOGUE, entry.name, 'index.ts'))) as object);
}

describe('The table of APIs', () => {
  const page = readFileSync(resolve(ROOT, 'libs/work-weixin/README.md'), 'utf8').replaceAll(/ +/g, ' ');

  it.each([...RemoteApiCatalogue.of(...families)].map((api) => [api.action, api] as const))(
    'has %s as it is declared',
    (_action, { desc, httpMethod, action, name, credential = [], docUrl = '' }) => {
      const link = `[${docUrl.split('/').at(-1)}](${docUrl})`;
      expect(page).toContain(
        `| ${desc} | \`${httpMethod} ${action}\` | \`${name}\` | ${credential.join(', ')} | ${link} |`,
      );
    },
  );
});

/** Every fenced block of TypeScript, named by page and line. */
function examplesOf(page: string): Example[] {
  const text = readFileSync(resolve(ROOT, page), 'utf8');
  // A block that others import says what its file is called.
  return [...text.matchAll(/^```ts(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map(
    ({ index, 1: name, 2: code = '' }) => {
      const line = text.slice(0, index).split('\n').length + 1;
      const file = resolve(FOLDER, page.replaceAll(/\W/g, '-'), name ?? `block-${line}.ts`);
      return { name: `${page}:${line}`, file, code };
    },
  );
}
