import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Change, readIfExists } from '../change-set.js';
import { RejectedError } from '../rejected.error.js';
import type { ApiDefinition, ApiName } from '../write/api-definition.js';
import { librarySpecFile } from '../write/api-spec-file.js';
import { dtoFile } from '../write/dto-file.js';
import { otherEntryPoints, withEntryPoint, withExport, withRoute } from '../write/known-files.js';
import { routeFile, routeSpecFile } from '../write/route-file.js';
import { parseAction } from './api-name.js';
import { LibraryApis, type DeclaredApi } from './declared-apis.js';
import { classTaken, newFiles, type Target } from './target.js';

const FILES: Readonly<Record<string, string>> = {
  WorkWxOutput: 'work-wx.output',
  WorkWxInput: 'work-wx.input',
  WorkWxApi: 'work-wx-api.decorator',
};
const moduleOf = (name: string): string => `../../declare/${FILES[name] ?? 'auth-work-wx.input'}.js`;

/** The repository of the library. The API becomes part of the catalogue, and the sandbox gets a route for it. */
export class LibraryTree implements Target {
  private readonly library: string;
  private readonly sandbox: string;
  private readonly apis: LibraryApis;

  private constructor(readonly root: string) {
    this.library = join(root, 'libs/work-weixin');
    this.sandbox = join(root, 'libs/work-weixin-sandbox');
    this.apis = new LibraryApis(this.library);
  }

  /** The repository that contains the folder. `undefined` if the folder belongs to another package inside it. */
  static around(folder: string): LibraryTree | undefined {
    for (let at = folder; ; at = dirname(at)) {
      if (isLibraryTree(at)) return new LibraryTree(at);
      const isOwnPackage = dirname(at).endsWith(`${sep}libs`) && isLibraryTree(dirname(dirname(at)));
      if (dirname(at) === at || (existsSync(join(at, 'package.json')) && !isOwnPackage)) return undefined;
    }
  }

  rejectKnown(action: string, force: boolean): void {
    const known = this.apis.find(action);
    if (known === undefined || force) return;
    const isGenerated = parseAction(known.action).input === known.input;
    throw new RejectedError(
      `${this.alreadyExists(known)}${isGenerated ? ', or write --force to overwrite it' : ''}`,
    );
  }

  plan(api: ApiDefinition, force: boolean): Change[] {
    const { name } = api;
    const manifest = join(this.library, 'package.json');
    if (otherEntryPoints(readFileSync(manifest, 'utf8')).includes(folderOf(name))) {
      throw new RejectedError(
        `'nestjs-work-weixin/${folderOf(name)}' is not a folder of the catalogue: write the whole path of the API below /cgi-bin/`,
      );
    }
    const folder = join(this.library, 'src/catalogue', folderOf(name));
    const routes = join(this.sandbox, 'src/routes');
    const dto = join(folder, `${name.file}.api.ts`);
    const texts: readonly (readonly [path: string, text: string])[] = [
      [dto, dtoFile(api, moduleOf)],
      [join(folder, `${name.file}.api.spec.ts`), librarySpecFile(api)],
      [join(routes, name.family, `${name.file}.route.ts`), routeFile(api)],
      [join(routes, name.family, `${name.file}.route.spec.ts`), routeSpecFile(api)],
    ];
    this.rejectDuplicate(name, dto);
    const index = join(folder, 'index.ts');
    const created = newFiles(this.root, texts, index, name, force);
    return [
      ...created,
      this.edited(index, (text) => withExport(text, api, '.js')),
      this.edited(join(routes, 'all-routes.ts'), (text) => withRoute(text, api)),
      this.edited(manifest, (text) => withEntryPoint(text, folderOf(name))),
    ];
  }

  remainingWork({ name, docUrl, desc, fields }: ApiDefinition): string[] {
    const page = docUrl ?? 'its official page';
    return [
      ...(desc === name.action ? ['desc: what the API does, in the official wording'] : []),
      ...(docUrl === undefined ? ['docUrl: the official page'] : []),
      `${name.file}.api.ts: ${fields.length === 0 ? 'fields, ' : ''}limits and permissions, in the wording of ${page}`,
      `${name.file}.route.ts: the route, written from ${page} only, then its row in docs/routes.md of the sandbox`,
      'then run npm run api, which updates the tables of APIs and records names and types',
    ];
  }

  private alreadyExists({ action, input, path }: DeclaredApi): string {
    return `${action} already exists, as ${input} in ${relative(this.root, path)}: change that file`;
  }

  private edited(path: string, edit: (text: string) => string | undefined): Change {
    const before = readIfExists(path);
    const after = edit(before ?? '');
    if (after !== undefined) return { path, before, after };
    throw new RejectedError(
      `${relative(this.root, path)} has no list that the API can be added to: restore the file, for example by git checkout, and run the command again`,
    );
  }

  /** Rejects a second class of an API, a second file of one name and a second class of one name. */
  private rejectDuplicate(name: ApiName, dto: string): void {
    const known = this.apis.find(name.action);
    if (known !== undefined && (known.path !== dto || known.input !== name.input)) {
      throw new RejectedError(this.alreadyExists(known));
    }
    const twin = this.apis.all.find(({ path }) => path !== dto && basename(path) === basename(dto));
    if (twin !== undefined) throw new RejectedError(this.alreadyExists(twin));
    for (const taken of [name.input, name.output]) {
      const file = this.apis.fileOfClass(taken);
      if (file === undefined || file === dto) continue;
      throw classTaken(relative(this.root, file), taken, name);
    }
  }
}

/** Entry points have no underscores, and one of them is the health indicator. */
function folderOf({ action, family }: ApiName): string {
  if (!action.includes('/')) return 'base';
  return family === 'health' ? 'health-report' : family.replaceAll('_', '-');
}

function isLibraryTree(folder: string): boolean {
  return (
    existsSync(join(folder, 'libs/work-weixin/src/catalogue')) &&
    existsSync(join(folder, 'libs/work-weixin-sandbox/src/routes/all-routes.ts'))
  );
}
