import { readApiIndex, type ApiIndex, type IndexedApi } from '../apis/api-index.js';
import { keyOfAction, LibraryApis } from './declared-apis.js';

/** An API that an application can import, or that the library calls itself. */
export interface InstalledApi {
  readonly action: string;
  readonly input: string;
  /** `undefined` if the class is internal to the library. */
  readonly entry: string | undefined;
}

/** The nestjs-work-weixin that an application has installed: its list of APIs, or its sources if it is older than the list. */
export class InstalledLibrary {
  private readonly index: ApiIndex | undefined;
  private readonly sources: LibraryApis;

  /**
   * @param folder of the package
   * @throws RejectedError if its list is damaged
   */
  constructor(folder: string) {
    this.index = readApiIndex(folder);
    this.sources = new LibraryApis(folder);
  }

  /** Finds an API by its action, in any spelling. */
  find(action: string): InstalledApi | undefined {
    const key = keyOfAction(action);
    if (key === '') return undefined;
    const isIt = (api: { readonly action: string }) => keyOfAction(api.action) === key;
    const declared = (this.index === undefined ? this.sources.all : this.sources.internal).find(isIt);
    return (
      this.listed.find(isIt) ?? (declared && { ...declared, entry: this.sources.entryPointOf(declared.path) })
    );
  }

  /** The entry point that exports an input or output class with this name. */
  entryOfClass(name: string): string | undefined {
    if (this.index === undefined) {
      const file = this.sources.fileOfClass(name);
      return file === undefined ? undefined : this.sources.entryPointOf(file);
    }
    return this.listed.find(
      ({ input, output, aliases = [] }) => input === name || output === name || aliases.includes(name),
    )?.entry;
  }

  private get listed(): readonly IndexedApi[] {
    return (this.index?.families ?? []).flatMap(({ apis }) => apis);
  }
}
