import ts from 'typescript';

/** The docstring of a public export. */
export interface Docstring {
  readonly name: string;
  /** Its text; empty if it has none. */
  readonly text: string;
  /** The contents of its `@example` tags. */
  readonly examples: readonly string[];
  /** The code of the fenced examples. */
  readonly blocks: readonly string[];
  /** The targets of its links: names and addresses. */
  readonly links: readonly string[];
}

/** Reads the docstrings of everything a module exports. */
export function docstringsOf(program: ts.Program, path: string): Docstring[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, path).map((own) => {
    const comments = (own.declarations ?? []).flatMap((declaration) =>
      ts
        .getJSDocCommentsAndTags(declaration)
        .filter((each) => ts.isJSDoc(each))
        .map((each) => linesOf(each.getText())),
    );
    const raw = comments.join('\n');
    const examples = examplesOf(raw);
    return {
      name: own.name,
      text: ts.displayPartsToString(own.getDocumentationComment(checker)).trim(),
      examples,
      blocks: blocksOf(examples),
      links: linksOf(raw),
    };
  });
}

/** The docstring of a public member of an export. */
export interface MemberDocstring {
  /** Such as `Errcode.UserIdExists`. */
  readonly name: string;
  /** Its text; empty if it has none. */
  readonly text: string;
}

/** Reads the docstrings of the properties, accessors and methods of the classes, interfaces and constants a module exports. */
export function memberDocstringsOf(program: ts.Program, path: string): MemberDocstring[] {
  const checker = program.getTypeChecker();
  return exportsOf(program, path).flatMap((symbol) =>
    checker.getPropertiesOfType(instanceTypeOf(checker, symbol)).flatMap((member) => {
      const declarations = member.declarations ?? [];
      const isOurs = declarations.some((each) => !each.getSourceFile().fileName.includes('/node_modules/'));
      if (!isOurs || declarations.some(isHidden)) return [];
      const text = ts.displayPartsToString(member.getDocumentationComment(checker)).trim();
      return [{ name: `${symbol.name}.${member.name}`, text }];
    }),
  );
}

/**
 * The declaration files of a program, as packages ship them and editors read them. The compiler drops a doc comment if it writes the type
 * into another file than that of the comment.
 */
export function shippedDeclarations(program: ts.Program): ts.Program {
  const emitted = new Map<string, string>();
  const { emitSkipped } = program.emit(
    undefined,
    (file, text) => void emitted.set(file, text),
    undefined,
    true,
  );
  if (emitSkipped) throw new Error('the compiler emitted no declarations: check the options');
  const options = program.getCompilerOptions();
  const { paths = {} } = options;
  const shipped = {
    ...options,
    noEmit: true,
    paths: Object.fromEntries(
      Object.entries(paths).map(([name, files]) => [name, files.map(declarationOf)] as const),
    ),
  };
  const host = ts.createCompilerHost(shipped);
  const isSource = (file: string) => emitted.has(declarationOf(file)) && !emitted.has(file);
  return ts.createProgram(program.getRootFileNames().map(declarationOf), shipped, {
    ...host,
    fileExists: (file) => emitted.has(file) || (!isSource(file) && host.fileExists(file)),
    readFile: (file) => emitted.get(file) ?? host.readFile(file),
    getSourceFile: (file, version, ...others) => {
      const text = emitted.get(file);
      return text === undefined
        ? host.getSourceFile(file, version, ...others)
        : ts.createSourceFile(file, text, version, true);
    },
  });
}

/** `/libs/x/src/index.ts` → `/libs/x/src/index.d.ts` */
export function declarationOf(file: string): string {
  return file.replace(/(?<!\.d)\.ts$/, '.d.ts');
}

function exportsOf(program: ts.Program, path: string): ts.Symbol[] {
  const file = program.getSourceFile(path);
  const checker = program.getTypeChecker();
  const exported = file && checker.getSymbolAtLocation(file);
  if (!exported) throw new Error(`${path} is not a module`);
  return checker
    .getExportsOfModule(exported)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

function isHidden(declaration: ts.Declaration): boolean {
  const hiding = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const name = ts.getNameOfDeclaration(declaration);
  // Editors do not show private names and symbols.
  const isNamed = name !== undefined && !ts.isPrivateIdentifier(name) && !ts.isComputedPropertyName(name);
  return !isNamed || (ts.getCombinedModifierFlags(declaration) & hiding) !== 0;
}

/** The type of the instances of a class, or of the value of a constant. */
function instanceTypeOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type {
  return symbol.flags & ts.SymbolFlags.Variable
    ? checker.getTypeOfSymbol(symbol)
    : checker.getDeclaredTypeOfSymbol(symbol);
}

/** The names of docstrings whose links reach no example and no page of the official documentation. */
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

/** Whether an example parses. It may be an excerpt of a class or a function, with `…` for omitted parts. */
export function isReadable(code: string): boolean {
  const excerpt = code.replaceAll('…', '');
  return [
    excerpt,
    `${excerpt} class Decorated {}`,
    `class Excerpt {${excerpt}}`,
    `async function* excerpt() {${excerpt}}`,
  ].some(
    (text) =>
      ts.transpileModule(text, {
        reportDiagnostics: true,
        compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 },
      }).diagnostics?.length === 0,
  );
}
