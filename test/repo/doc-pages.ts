import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** A fenced block of a page. */
export interface Fence {
  /** The first line of its content, from 1. */
  readonly line: number;
  readonly language: string;
  /** The marks of its first line, such as `{ file: 'orders.ts' }`. */
  readonly marks: Readonly<Record<string, string>>;
  readonly content: string;
}

export interface Page {
  /** Relative to the root of the workspace. */
  readonly path: string;
  readonly text: string;
  readonly fences: readonly Fence[];
}

const AT_THE_ROOT = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  '.changeset/README.md',
];

/** Generated folders of `docs`. */
const MADE = /^docs\/(?:reference|api|bench|pictures)\//;

/** Every page of documentation that is not generated. */
export function documentationPages(root: string): Page[] {
  const libraries = readdirSync(resolve(root, 'libs')).flatMap((name) => [
    `libs/${name}/README.md`,
    ...pagesIn(root, `libs/${name}/docs`),
  ]);
  const docs = pagesIn(root, 'docs').filter((path) => !MADE.test(path));
  return [...AT_THE_ROOT, ...libraries, ...docs].map((path) =>
    pageOf(path, readFileSync(resolve(root, path), 'utf8')),
  );
}

function pagesIn(root: string, folder: string): string[] {
  if (!existsSync(resolve(root, folder))) return [];
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith('.md'))
    .sort();
}

/** @throws {Error} if a fence is not closed or its first line is invalid */
export function pageOf(path: string, text: string): Page {
  const fences: Fence[] = [];
  let open: { line: number; info: string; content: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, info] = /^\s*```(.*)$/.exec(line) ?? [];
    if (info === undefined) open?.content.push(line);
    else if (!open) open = { line: index + 2, info, content: [] };
    else {
      const { content, ...begin } = open;
      fences.push({
        ...readInfo(`${path}:${begin.line}`, begin.info),
        line: begin.line,
        content: `${content.join('\n')}\n`,
      });
      open = undefined;
    }
  }
  if (open) throw new Error(`${path}:${open.line}: the fence is not closed`);
  return { path, text, fences };
}

/** The targets of the page's links, except those in code. */
export function linksOf({ text }: Page): string[] {
  const prose = proseOf(text).replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)|(?:href|src)="([^"]+)"/g)].map(
    ([, markdown, html]) => markdown ?? html ?? '',
  );
}

/** The anchors of the page's headings, as GitHub builds them. */
export function anchorsOf({ text }: Page): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replaceAll(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The levels of the page's headings, in order. */
export function outlineOf({ text }: Page): number[] {
  return [...proseOf(text).matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks.length);
}

/** The commands on a page: scripts of npm, programs of npx, files of node. */
export function commandsOf({ text }: Page): { scripts: string[]; programs: string[]; files: string[] } {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  return {
    scripts: [...all(/\bnpm run (?:--\S+ )*([\w:-]+)/g), ...all(/\bnpm (start|test)\b/g)],
    programs: all(/\bnpx (?:-y )?([\w@/-]+)/g),
    files: all(/\bnode (?:--\S+ )*([\w-]+\/[\w./-]+)/g),
  };
}

function readInfo(where: string, info: string): Pick<Fence, 'language' | 'marks'> {
  const [, language = '', rest = ''] = /^(\w*)(.*)$/.exec(info) ?? [];
  const marks: Record<string, string> = {};
  const left = rest.replaceAll(
    / ([a-z-]+)(?:="([^"]*)"|=(\S+))?/g,
    (_all, name: string, quoted?: string, bare?: string) => {
      marks[name] = quoted ?? bare ?? '';
      return '';
    },
  );
  if (left.trim() !== '') throw new Error(`${where}: invalid mark of a fence: ${info}`);
  return { language, marks };
}

function proseOf(text: string): string {
  return text.replaceAll(/^\s*```[\s\S]*?^\s*```$/gm, '');
}
