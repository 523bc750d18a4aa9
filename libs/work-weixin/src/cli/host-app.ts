import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { hostSpecFile } from './api-spec-file.js';
import type { ApiName } from './api-name.js';
import { type Change, readIfThere } from './change-set.js';
import { LibraryApis, declaredApis, installedPackage, keyOfAction, sandboxRoutes } from './declared-apis.js';
import { dtoFile } from './dto-file.js';
import { withExport } from './known-files.js';
import type { NewApi } from './new-api.js';
import { RefusedError, shown, WrongArgumentError } from './refused.error.js';
import { begunFiles, classTaken, type Target } from './target.js';

const DEFAULT_OUT = 'src/work-weixin';
const BASES = ["import { AuthWorkWxInput, WorkWxOutput } from 'nestjs-work-weixin';"];

interface Manifest {
  readonly type?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** An application that has the library installed: the API becomes a class of its own. */
export class HostApp implements Target {
  private constructor(
    readonly root: string,
    private readonly out: string,
    private readonly manifest: Manifest,
    private readonly library: LibraryApis,
  ) {}

  /**
   * @param out a folder below the application's, seen from `folder`
   * @param library the folder of the package, unless the application has one installed
   * @throws RefusedError where there is no application, WrongArgumentError where `out` is outside of it
   */
  static around(folder: string, out: string | undefined, library: string): HostApp {
    const root = packageAround(folder);
    if (root === undefined) {
      throw new RefusedError(
        'there is no package.json here or above: run it in the folder of your application',
      );
    }
    const place = out === undefined ? join(root, DEFAULT_OUT) : resolve(folder, out);
    if (!isBelow(root, place) || !isBelow(realpathSync(root), realOf(place))) {
      throw new WrongArgumentError(
        `--out ${shown(out ?? DEFAULT_OUT)} leads out of the application: write a folder of it, as ${DEFAULT_OUT}`,
      );
    }
    // A folder of a monorepo can be a package of its own, of another format.
    const nearest = packageAround(place) ?? root;
    const installed = installedPackage(nearest, 'nestjs-work-weixin') ?? library;
    return new HostApp(root, place, readManifest(root, nearest), new LibraryApis(installed));
  }

  refuseKnown(action: string): void {
    const known = this.library.find(action);
    if (known === undefined) return;
    const entryPoint = this.library.entryPointOf(known.path);
    throw new RefusedError(
      entryPoint === undefined
        ? `${known.action} is called by the library itself: for a token call getAccessToken() of WorkWeixinService`
        : `the library has ${known.action} already: import { ${known.input} } from '${entryPoint}'`,
    );
  }

  plan(api: NewApi, force: boolean): Change[] {
    const { name } = api;
    const folder = join(this.out, name.family);
    this.refuseOwn(name, join(folder, `${name.file}.api.ts`));
    this.refuseClassOfLibrary(name);
    const runner = this.specRunner();
    const created: readonly (readonly [path: string, text: string])[] = [
      [join(folder, `${name.file}.api.ts`), dtoFile(api, BASES)],
      ...(runner === undefined
        ? []
        : ([
            [join(folder, `${name.file}.api.spec.ts`), hostSpecFile(api, this.extension, runner.imports)],
          ] as const)),
    ];
    const index = join(folder, 'index.ts');
    const begun = begunFiles(this.root, created, index, name, force);
    const before = readIfThere(index);
    return [...begun, { path: index, before, after: withExport(before ?? '', api, this.extension) }];
  }

  whatIsLeft({ name, desc, docUrl, fields, method }: NewApi): string[] {
    const isGet = method === 'GET' ? `, method: 'GET'` : '';
    return [
      ...(desc === name.action ? ['desc: what the API does, in the official words'] : []),
      ...(docUrl === undefined ? ['docUrl: the official page'] : []),
      `${name.file}.api.ts: ${fields.length === 0 ? 'fields and ' : ''}limits, in the words of the official page`,
      ...(this.specRunner() === undefined
        ? ['a spec: none was written, since package.json names neither jest nor vitest']
        : []),
      ...(this.isInSandbox(name)
        ? []
        : [
            `the sandbox answers ${name.action} with 404 unless you give it a route: ` +
              `startSandbox({ routes: [{ path: '${name.action}'${isGet}, handle: () => ({ … }) }] })`,
          ]),
    ];
  }

  /** The same API in another file of the application, where `new-api` or a person put it. */
  private refuseOwn({ action }: ApiName, dto: string): void {
    const isSource = (file: string) => /(?<!\.d|\.spec|\.test)\.ts$/.test(file);
    const own = declaredApis(this.root, isSource).find(
      (api) =>
        api.base === 'AuthWorkWxInput' && api.path !== dto && keyOfAction(api.action) === keyOfAction(action),
    );
    if (own === undefined) return;
    throw new RefusedError(
      `${own.action} is declared already, as ${own.input} in ${relative(this.root, own.path)}: use or change that class`,
    );
  }

  /** Nothing would break, but an editor would offer two classes of one name. */
  private refuseClassOfLibrary(name: ApiName): void {
    for (const taken of [name.input, name.output]) {
      const file = this.library.fileOfClass(taken);
      if (file === undefined) continue;
      throw classTaken(`'${this.library.entryPointOf(file)}'`, taken, name);
    }
  }

  private isInSandbox({ action }: ApiName): boolean {
    const sandbox = installedPackage(this.root, 'work-weixin-sandbox');
    return sandbox !== undefined && sandboxRoutes(sandbox).has(action);
  }

  /** Node's own modules are found by their whole name only; CommonJS test runners want none. */
  private get extension(): '' | '.js' {
    return this.manifest.type === 'module' ? '.js' : '';
  }

  private specRunner(): { imports: string | undefined } | undefined {
    const installed = { ...this.manifest.dependencies, ...this.manifest.devDependencies };
    if (installed['@types/jest'] !== undefined) return { imports: undefined };
    const names = '{ describe, expect, it }';
    if (installed['vitest'] !== undefined) return { imports: `import ${names} from 'vitest';` };
    if (installed['@jest/globals'] !== undefined) return { imports: `import ${names} from '@jest/globals';` };
    return installed['jest'] === undefined ? undefined : { imports: undefined };
  }
}

function packageAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** The format is the nearest package's; test runners are often installed at the root. */
function readManifest(root: string, nearest: string): Manifest {
  const read = (folder: string): Manifest => {
    try {
      return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    } catch {
      throw new RefusedError(
        `${join(folder, 'package.json')} cannot be read as JSON: repair it, and run it again`,
      );
    }
  };
  const [outer, inner] = [read(root), read(nearest)];
  return {
    type: inner.type ?? 'commonjs',
    dependencies: { ...outer.dependencies, ...inner.dependencies },
    devDependencies: { ...outer.devDependencies, ...inner.devDependencies },
  };
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
}

/** Where a path really leads, as far as it is there. */
function realOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realOf(dirname(path)), relative(dirname(path), path));
}
