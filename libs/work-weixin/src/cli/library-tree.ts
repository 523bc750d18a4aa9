import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { librarySpecFile } from './api-spec-file.js';
import { parseAction, type ApiName } from './api-name.js';
import { type Change, readIfThere } from './change-set.js';
import { LibraryApis, type DeclaredApi } from './declared-apis.js';
import { dtoFile } from './dto-file.js';
import { otherEntryPoints, withEntryPoint, withExport, withRoute } from './known-files.js';
import type { NewApi } from './new-api.js';
import { RefusedError } from './refused.error.js';
import { routeFile, routeSpecFile } from './route-file.js';
import { begunFiles, classTaken, type Target } from './target.js';

const BASES = [
  "import { AuthWorkWxInput } from '../../contract/auth-work-wx.input.js';",
  "import { WorkWxOutput } from '../../contract/work-wx.output.js';",
];

/** The repository of the library itself: the API becomes part of the catalogue, and the sandbox gets its route. */
export class LibraryTree implements Target {
  private readonly library: string;
  private readonly sandbox: string;
  private readonly apis: LibraryApis;

  private constructor(readonly root: string) {
    this.library = join(root, 'libs/work-weixin');
    this.sandbox = join(root, 'libs/work-weixin-sandbox');
    this.apis = new LibraryApis(this.library);
  }

  /** The tree that holds the folder, unless a package between them says that the folder is somebody else's. */
  static around(folder: string): LibraryTree | undefined {
    for (let at = folder; ; at = dirname(at)) {
      if (isLibraryTree(at)) return new LibraryTree(at);
      const isOwnPackage = dirname(at).endsWith(`${sep}libs`) && isLibraryTree(dirname(dirname(at)));
      if (dirname(at) === at || (existsSync(join(at, 'package.json')) && !isOwnPackage)) return undefined;
    }
  }

  refuseKnown(action: string, force: boolean): void {
    const known = this.apis.find(action);
    if (known === undefined || force) return;
    const isMade = parseAction(known.action).input === known.input;
    throw new RefusedError(
      `${this.thereAlready(known)}${isMade ? ', or write --force to begin it anew' : ''}`,
    );
  }

  plan(api: NewApi, force: boolean): Change[] {
    const { name } = api;
    const manifest = join(this.library, 'package.json');
    if (otherEntryPoints(readFileSync(manifest, 'utf8')).includes(name.family)) {
      throw new RefusedError(
        `'nestjs-work-weixin/${name.family}' is not a folder of the catalogue: write the whole path of the API below /cgi-bin/`,
      );
    }
    const folder = join(this.library, 'src/catalogue', name.family);
    const routes = join(this.sandbox, 'src/routes');
    const dto = join(folder, `${name.file}.api.ts`);
    const created: readonly (readonly [path: string, text: string])[] = [
      [dto, dtoFile(api, BASES)],
      [join(folder, `${name.file}.api.spec.ts`), librarySpecFile(api)],
      [join(routes, name.family, `${name.file}.route.ts`), routeFile(api)],
      [join(routes, name.family, `${name.file}.route.spec.ts`), routeSpecFile(api)],
    ];
    this.refuseSecond(name, dto);
    const index = join(folder, 'index.ts');
    const begun = begunFiles(this.root, created, index, name, force);
    return [
      ...begun,
      this.edited(index, (text) => withExport(text, api, '.js')),
      this.edited(join(routes, 'all-routes.ts'), (text) => withRoute(text, api)),
      this.edited(manifest, (text) => withEntryPoint(text, name.family)),
    ];
  }

  whatIsLeft({ name, docUrl, desc, fields }: NewApi): string[] {
    const page = docUrl ?? 'its official page';
    return [
      ...(desc === name.action ? ['desc: what the API does, in the official words'] : []),
      ...(docUrl === undefined ? ['docUrl: the official page'] : []),
      `${name.file}.api.ts: ${fields.length === 0 ? 'fields, ' : ''}limits and permissions, in the words of ${page}`,
      `${name.file}.route.ts: the route, written from ${page} alone, then its row in the README of the sandbox`,
      'then: npm run docs:apis, which writes the tables of APIs, and npm run api, which pins names and types',
    ];
  }

  private thereAlready({ action, input, path }: DeclaredApi): string {
    return `${action} is there already, as ${input} in ${relative(this.root, path)}: change that file`;
  }

  private edited(path: string, edit: (text: string) => string | undefined): Change {
    const before = readIfThere(path);
    const after = edit(before ?? '');
    if (after !== undefined) return { path, before, after };
    throw new RefusedError(
      `${relative(this.root, path)} has no list to add the API to: restore it, as with git checkout, and run it again`,
    );
  }

  /** A second class for an API, a second file of a name, a second class of a name. */
  private refuseSecond(name: ApiName, dto: string): void {
    const known = this.apis.find(name.action);
    if (known !== undefined && (known.path !== dto || known.input !== name.input)) {
      throw new RefusedError(this.thereAlready(known));
    }
    const twin = this.apis.all.find(({ path }) => path !== dto && basename(path) === basename(dto));
    if (twin !== undefined) throw new RefusedError(this.thereAlready(twin));
    for (const taken of [name.input, name.output]) {
      const file = this.apis.fileOfClass(taken);
      if (file === undefined || file === dto) continue;
      throw classTaken(relative(this.root, file), taken, name);
    }
  }
}

function isLibraryTree(folder: string): boolean {
  return (
    existsSync(join(folder, 'libs/work-weixin/src/catalogue')) &&
    existsSync(join(folder, 'libs/work-weixin-sandbox/src/routes/all-routes.ts'))
  );
}
