import ts from 'typescript';

/** What stands above a public export. */
export interface Docstring {
  readonly name: string;
  /** What it says in words; empty where it says nothing. */
  readonly text: string;
  /** What its `@example` tags show. */
  readonly examples: readonly string[];
  /** The code of those in a fence; the others are words and excerpts. */
  readonly blocks: readonly string[];
  /** Names and addresses that its links lead to. */
  readonly links: readonly string[];
}

/** Reads the docstrings of everything a module exports. */
export function docstringsOf(program: ts.Program, path: string): Docstring[] {
  const file = program.getSourceFile(path);
  const checker = program.getTypeChecker();
  const exported = file && checker.getSymbolAtLocation(file);
  if (!exported) throw new Error(`${path} is no module`);
  return checker.getExportsOfModule(exported).map((symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const comments = (own.declarations ?? []).flatMap((declaration) =>
      ts
        .getJSDocCommentsAndTags(declaration)
        .filter((each) => ts.isJSDoc(each))
        .map((each) => linesOf(each.getText())),
    );
    const raw = comments.join('\n');
    const examples = examplesOf(raw);
    return {
      name: symbol.name,
      text: ts.displayPartsToString(own.getDocumentationComment(checker)).trim(),
      examples,
      blocks: blocksOf(examples),
      links: linksOf(raw),
    };
  });
}

/** The names among the docstrings from which no example, and no page of the official documentation, is to be reached. */
export function withoutExample(
  docstrings: readonly Docstring[],
  all: readonly Docstring[] = docstrings,
): string[] {
  const byName = new Map(all.map((each) => [each.name, each]));
  const leads = ({ examples, links }: Docstring, seen: ReadonlySet<string>): boolean =>
    examples.length > 0 ||
    links.some((link) => {
      if (link.startsWith('https://')) return true;
      const [name = ''] = link.split('.');
      const next = byName.get(name);
      return next !== undefined && !seen.has(name) && leads(next, new Set([...seen, name]));
    });
  return docstrings.filter((each) => !leads(each, new Set([each.name]))).map(({ name }) => name);
}

function linesOf(comment: string): string {
  return comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n');
}

function examplesOf(raw: string): string[] {
  return raw
    .split(/^(?=@[a-z])/m)
    .filter((part) => part.startsWith('@example'))
    .map((part) => part.slice('@example'.length).trim())
    .filter((shown) => /`[^`]+`/.test(shown));
}

function blocksOf(examples: readonly string[]): string[] {
  return examples.flatMap((shown) =>
    [...shown.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code),
  );
}

function linksOf(raw: string): string[] {
  const names = [...raw.matchAll(/\{@link (\S+?)(?:\s[^}]*)?\}/g)].map(([, name = '']) => name);
  const addresses = [...raw.matchAll(/@see (https:\/\/\S+)/g)].map(([, address = '']) => address);
  return [...names, ...addresses];
}
