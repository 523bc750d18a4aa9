const WIDTH = 110;

/** A string literal, in Prettier's style. */
export function quoted(text: string): string {
  const line = text.replaceAll('\n', '\\n');
  if (line.includes("'") && !line.includes('"')) return `"${line}"`;
  return `'${line.replaceAll("'", "\\'")}'`;
}

/** An expression among values: it is written as it is. */
class SourceCode {
  constructor(readonly text: string) {}
}

export function sourceCode(text: string): object {
  return new SourceCode(text);
}

/** A value as source text. */
export function literal(value: unknown): string {
  if (value instanceof SourceCode) return value.text;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return objectLiteral(Object.entries(value));
  return String(value);
}

export function objectLiteral(entries: readonly (readonly [key: string, value: unknown])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, value]) => `${keyOf(key)}: ${literal(value)}`).join(', ')} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : quoted(key);
}

/** A number as source text, its thousands grouped: `10_000`. */
export function grouped(value: number): string {
  const [whole = '', ...fraction] = String(value).split('.');
  const digits = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '_') : whole;
  return [digits, ...fraction].join('.');
}

/** `import { a, b } from 'c';`, on one line if it fits. */
export function statement(verb: 'import' | 'export', names: readonly string[], from: string): string {
  const line = `${verb} { ${names.join(', ')} } from '${from}';`;
  return line.length <= WIDTH
    ? line
    : `${verb} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}

/** A doc comment, on one line if it has one, or nothing. */
export function docComment(lines: readonly string[], indent = ''): string {
  if (lines.length === 0) return '';
  if (lines.length === 1 && !lines[0]?.startsWith('@')) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}
