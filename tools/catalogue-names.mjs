// @ts-check
// The public names of the generated files of the catalogue and of the events: every exported class with its properties, one line each. The types, rules and wire names
// behind them are held against the facts by test/repo/catalogue/facts.ts; this page shows when a name changes, which breaks hosts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');
const LIBRARY = join(ROOT, 'libs/work-weixin');

/**
 * @typedef {object} GeneratedTree
 * @property {string} name of its folder in `src`
 * @property {string} folder
 * @property {string} manifest lists the generated files
 * @property {string} entry the beginning of its entry points
 * @property {string} title
 * @property {string} page its file in docs/api
 */

/** @type {readonly GeneratedTree[]} */
export const TREES = [
  {
    name: 'catalogue',
    folder: join(LIBRARY, 'src/catalogue'),
    manifest: join(LIBRARY, 'facts/generated.json'),
    entry: 'nestjs-work-weixin',
    title: 'The names of the generated catalogue',
    page: 'nestjs-work-weixin.catalogue.names.md',
  },
  {
    name: 'events',
    folder: join(LIBRARY, 'src/events'),
    manifest: join(LIBRARY, 'facts/generated-events.json'),
    entry: 'nestjs-work-weixin/events',
    title: 'The names of the generated events',
    page: 'nestjs-work-weixin.events.names.md',
  },
];

/**
 * @param {GeneratedTree} tree
 * @returns {string[]} the generated files, relative to the tree
 */
export function generatedFiles({ manifest }) {
  return JSON.parse(readFileSync(manifest, 'utf8'));
}

/**
 * @param {GeneratedTree} tree
 * @returns the page: a heading for each folder, a line for each class
 */
export function namesOfTree(tree) {
  /** @type {Map<string, string[]>} */
  const byFolder = new Map();
  for (const file of generatedFiles(tree).filter((path) => !path.endsWith('/index.ts'))) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const lines = byFolder.get(folder) ?? [];
    lines.push(...linesOf(join(tree.folder, file)));
    byFolder.set(folder, lines);
  }
  const sections = [...byFolder]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, lines]) => `## ${tree.entry}/${folder}\n\n${lines.sort().join('\n')}\n`);
  return `# ${tree.title}\n\n${sections.join('\n')}`;
}

/**
 * @param {string} file
 * @returns {string[]} such as `MessageSendTextDto: content`, optional properties with `?`
 */
function linesOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) return [];
    if (!ts.isClassDeclaration(statement)) return namesOf(statement).map((name) => `- ${name}`);
    const properties = statement.members.filter(ts.isPropertyDeclaration).flatMap((member) => {
      if (!ts.isIdentifier(member.name)) return [];
      return [`${member.name.text}${member.questionToken ? '?' : ''}`];
    });
    return [`- ${statement.name?.text}: ${properties.join(', ') || '–'}`];
  });
}

/** @param {ts.Statement} statement */
function namesOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = /** @type {ts.Statement & { name?: ts.Identifier }} */ (statement);
  return name ? [name.text] : [];
}

/** @param {ts.ModifierLike} modifier */
function isExport(modifier) {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}
