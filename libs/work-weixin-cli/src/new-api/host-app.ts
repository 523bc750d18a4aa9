import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Change, readIfExists } from '../change-set.js';
import { installedPackage } from '../installed-package.js';
import { RejectedError, shown, WrongArgumentError } from '../rejected.error.js';
import type { ApiDefinition, ApiName } from '../write/api-definition.js';
import { hostSpecFile } from '../write/api-spec-file.js';
import { dtoFile } from '../write/dto-file.js';
import { withExport } from '../write/known-files.js';
import { declaredApis, keyOfAction, sandboxRoutes } from './declared-apis.js';
import { InstalledLibrary } from './installed-library.js';
import { classTaken, newFiles, type Target } from './target.js';

const DEFAULT_OUT = 'src/work-weixin';
const moduleOf = (): string => 'nestjs-work-weixin';

interface Manifest {
  readonly type?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** An application that uses the library. The API becomes a class of the application. */
export class HostApp implements Target {
  private constructor(
    readonly root: string,
    private readonly out: string,
    private readonly manifest: Manifest,
    /** `undefined` if it is not in `node_modules`: not installed yet, or Yarn Plug'n'Play. */
    private readonly library: InstalledLibrary | undefined,
  ) {}

  /**
   * Finds the application that contains a folder.
   *
   * @param out a folder of the application, relative to `folder`
   * @throws RejectedError if there is no application, WrongArgumentError if `out` is outside of it
   */
  static around(folder: string, out: string | undefined): HostApp {
    const root = packageAround(folder);
    if (root === undefined) {
      throw new RejectedError(
        'there is no package.json here or above: run the command in the folder of your application',
      );
    }
    const place = out === undefined ? join(root, DEFAULT_OUT) : resolve(folder, out);
    if (!isBelow(root, place) || !isBelow(realpathSync(root), realOf(place))) {
      throw new WrongArgumentError(
        `--out ${shown(out ?? DEFAULT_OUT)} leads out of the application: write a folder inside it, such as ${DEFAULT_OUT}`,
      );
    }
    // In a monorepo the folder can be in a package with another module format.
    const nearest = packageAround(place) ?? root;
    const installed = installedPackage(nearest, 'nestjs-work-weixin');
    const library = installed === undefined ? undefined : new InstalledLibrary(installed);
    return new HostApp(root, place, readManifest(root, nearest), library);
  }

  rejectKnown(action: string): void {
    const known = this.library?.find(action);
    if (known === undefined) return;
    throw new RejectedError(
      known.entry === undefined
        ? `the library calls ${known.action} itself: for a token, call getAccessToken() of WorkWeixinService`
        : `the library already has ${known.action}: import { ${known.input} } from '${known.entry}'`,
    );
  }

  plan(api: ApiDefinition, force: boolean): Change[] {
    const { name } = api;
    const folder = join(this.out, name.family);
    this.rejectOwn(name, join(folder, `${name.file}.api.ts`));
    this.rejectClassOfLibrary(name);
    const runner = this.specRunner();
    const texts: readonly (readonly [path: string, text: string])[] = [
      [join(folder, `${name.file}.api.ts`), dtoFile(api, moduleOf)],
      ...(runner === undefined
        ? []
        : ([
            [join(folder, `${name.file}.api.spec.ts`), hostSpecFile(api, this.extension, runner.imports)],
          ] as const)),
    ];
    const index = join(folder, 'index.ts');
    const created = newFiles(this.root, texts, index, name, force);
    const before = readIfExists(index);
    return [...created, { path: index, before, after: withExport(before ?? '', api, this.extension) }];
  }

  remainingWork({ name, desc, docUrl, fields, method }: ApiDefinition): string[] {
    const isGet = method === 'GET' ? `, method: 'GET'` : '';
    return [
      ...(this.library === undefined
        ? [
            'nestjs-work-weixin: it is not in node_modules, so check that its catalogue does not have this API',
          ]
        : []),
      ...(desc === name.action ? ['desc: what the API does, in the official wording'] : []),
      ...(docUrl === undefined ? ['docUrl: the official page'] : []),
      `${name.file}.api.ts: ${fields.length === 0 ? 'fields and ' : ''}limits, in the wording of the official page`,
      ...(this.specRunner() === undefined
        ? ['a spec: none was written, because package.json has neither jest nor vitest']
        : []),
      ...(this.isInSandbox(name)
        ? []
        : [
            `the sandbox responds to ${name.action} with 404 until you give it a route: ` +
              `startSandbox({ routes: [{ path: '${name.action}'${isGet}, handle: () => ({ … }) }] })`,
          ]),
    ];
  }

  /** Rejects an API that another file of the application declares, generated or written by hand. */
  private rejectOwn({ action }: ApiName, dto: string): void {
    const isSource = (file: string) => /(?<!\.d|\.spec|\.test)\.ts$/.test(file);
    const own = declaredApis(this.root, isSource).find(
      (api) =>
        api.base === 'AuthWorkWxInput' && api.path !== dto && keyOfAction(api.action) === keyOfAction(action),
    );
    if (own === undefined) return;
    throw new RejectedError(
      `${own.action} is already declared, as ${own.input} in ${relative(this.root, own.path)}: use or change that class`,
    );
  }

  /** Two classes of one name would compile, but an editor would offer both of them. */
  private rejectClassOfLibrary(name: ApiName): void {
    for (const taken of [name.input, name.output]) {
      const entry = this.library?.entryOfClass(taken);
      if (entry !== undefined) throw classTaken(`'${entry}'`, taken, name);
    }
  }

  private isInSandbox({ action }: ApiName): boolean {
    const sandbox = installedPackage(this.root, 'work-weixin-sandbox');
    return sandbox !== undefined && sandboxRoutes(sandbox).has(action);
  }

  /** ES modules need the extension in an import; test runners for CommonJS do not resolve it. */
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

/** The nearest package determines the module format, but test runners are often installed at the root. */
function readManifest(root: string, nearest: string): Manifest {
  const read = (folder: string): Manifest => {
    try {
      return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    } catch {
      throw new RejectedError(
        `${join(folder, 'package.json')} cannot be read as JSON: fix it and run the command again`,
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
  const below = relative(root, path);
  return below !== '' && below !== '..' && !/^\.\.[/\\]/.test(below) && !isAbsolute(below);
}

/** Resolves the links of a path, as far as the path exists. */
function realOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realOf(dirname(path)), relative(dirname(path), path));
}
