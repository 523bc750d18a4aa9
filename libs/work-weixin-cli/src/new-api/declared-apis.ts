import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** An input class, read from its source text. No code is loaded. */
export interface DeclaredApi {
  readonly action: string;
  readonly input: string;
  /** The class it extends. */
  readonly base: string;
  /** The file that declares it. */
  readonly path: string;
}

/** A decorator and its class. The text between them may contain brackets, but no other class. */
const DECLARATION =
  /@HttpRemoteApi(?:<\w+>)?\(((?:(?!\bclass\b)[\s\S])*?)\bexport\s+(?:default\s+)?(?:abstract\s+)?class\s+(\w+)\s+extends\s+(\w+)/g;
const ACTION = /\baction:\s*(?:(['"`])(.*?)\1|([A-Za-z_$][\w$]*))/;
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'coverage']);
const LARGEST_FILE_BYTES = 1024 * 1024;

/** The APIs that the files below a folder declare. Empty if the folder does not exist. */
export function declaredApis(folder: string, isWanted: (file: string) => boolean): DeclaredApi[] {
  return filesBelow(folder).filter(isWanted).flatMap(apisOf);
}

/** One key for all spellings of an API, such as `/cgi-bin/User/Batch_Delete` and `user/batchdelete`. No two APIs of WeCom share a key. */
export function keyOfAction(given: string): string {
  return given
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/s, '')
    .replace(/^[/\\]*(?:cgi-bin[/\\]+)?/, '')
    .split(/[/\\]+/)
    .map((part) => part.replaceAll(/[^a-z\d]/g, ''))
    .filter((part) => part !== '')
    .join('/');
}

/** The APIs of nestjs-work-weixin, read from the sources that are published with it. */
export class LibraryApis {
  private readonly src: string;

  /** @param library the folder of the package */
  constructor(library: string) {
    this.src = join(library, 'src');
  }

  get all(): DeclaredApi[] {
    return declaredApis(this.src, (file) => file.endsWith('.api.ts'));
  }

  /** Those that the library calls itself, outside of the catalogue. */
  get internal(): DeclaredApi[] {
    return declaredApis(join(this.src, 'access-token'), (file) => file.endsWith('.api.ts'));
  }

  /** Finds an API by its action, in any spelling. */
  find(action: string): DeclaredApi | undefined {
    const key = keyOfAction(action);
    return key === '' ? undefined : this.all.find((api) => keyOfAction(api.action) === key);
  }

  /** The entry point that exports a class of the catalogue. `undefined` if the file is internal to the library. */
  entryPointOf(path: string): string | undefined {
    const [catalogue, ...folders] = relative(this.src, dirname(path)).split(sep);
    return catalogue === 'catalogue' && folders.length > 0
      ? ['nestjs-work-weixin', ...folders].join('/')
      : undefined;
  }

  /** The file of the catalogue that exports a class with this name. */
  fileOfClass(name: string): string | undefined {
    const declaration = new RegExp(`^export (?:abstract )?class ${name}\\b`, 'm');
    return filesBelow(join(this.src, 'catalogue')).find(
      (file) => file.endsWith('.ts') && declaration.test(readFileSync(file, 'utf8')),
    );
  }
}

/** The paths that the sandbox handles, read from its sources. */
export function sandboxRoutes(sandbox: string): Set<string> {
  const files = filesBelow(join(sandbox, 'src/routes')).filter((file) => file.endsWith('.route.ts'));
  return new Set(files.flatMap((file) => /\bpath: '([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? []));
}

function apisOf(path: string): DeclaredApi[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(DECLARATION)].flatMap(({ 1: options = '', 2: input = '', 3: base = '' }) => {
    const [, , literal, constant] = ACTION.exec(options) ?? [];
    const action = literal ?? (constant === undefined ? undefined : valueOf(constant, text));
    return action === undefined ? [] : [{ action, input, base, path }];
  });
}

function valueOf(constant: string, text: string): string | undefined {
  return new RegExp(`\\bconst ${constant.replaceAll('$', '\\$')}\\b[^=]*=\\s*(['"\`])(.*?)\\1`).exec(
    text,
  )?.[2];
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return SKIPPED.has(entry.name) || entry.name.startsWith('.') ? [] : filesBelow(path);
    return entry.isFile() && statSync(path).size <= LARGEST_FILE_BYTES ? [path] : [];
  });
}
