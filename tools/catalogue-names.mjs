// @ts-check
// The public names of the catalogue's generated files: every exported class with its properties, one line each. The types, rules and wire names
// behind them are held against the facts by test/repo/catalogue-facts.spec.ts; this page shows when a name changes, which breaks hosts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');
const CATALOGUE = join(ROOT, 'libs/work-weixin/src/catalogue');
const MANIFEST = join(ROOT, 'libs/work-weixin/facts/generated.json');

/** @returns {string[]} the generated files, relative to the catalogue */
export function generatedFiles() {
  return JSON.parse(readFileSync(MANIFEST, 'utf8'));
}

/**
 * @returns the page: a heading for each folder, a line for each class
 */
export function catalogueNames() {
  /** @type {Map<string, string[]>} */
  const byFolder = new Map();
  for (const file of generatedFiles().filter((path) => !path.endsWith('/index.ts'))) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    const lines = byFolder.get(folder) ?? [];
    lines.push(...linesOf(join(CATALOGUE, file)));
    byFolder.set(folder, lines);
  }
  const sections = [...byFolder]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, lines]) => `## nestjs-work-weixin/${folder}\n\n${lines.sort().join('\n')}\n`);
  return `# The names of the generated catalogue\n\n${sections.join('\n')}`;
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
