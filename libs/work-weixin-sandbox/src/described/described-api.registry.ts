import { type DescribedApi, readDescribedApi } from './described-api.js';
import { SensitiveMask } from '../journal/sensitive-mask.js';
import { DESCRIBED_PATHS } from './described-paths.js';

const PATHS: ReadonlySet<string> = new Set(DESCRIBED_PATHS);

/** The described APIs of one sandbox. The descriptions are loaded with the first call of one, and each is parsed once. */
export class DescribedApiRegistry {
  private facts: Readonly<Record<string, string>> | undefined;
  private readonly parsed = new Map<string, DescribedApi>();
  private readonly masks = new Map<string, SensitiveMask>();

  has(path: string): boolean {
    return PATHS.has(path);
  }

  paths(): readonly string[] {
    return DESCRIBED_PATHS;
  }

  get isLoaded(): boolean {
    return this.facts !== undefined;
  }

  async load(): Promise<void> {
    this.facts ??= (await import('./described-facts.js')).DESCRIBED_FACTS;
  }

  /** @returns `undefined` for an unknown path, and before `load()` */
  get(path: string): DescribedApi | undefined {
    const known = this.parsed.get(path);
    if (known !== undefined) return known;
    const json = this.has(path) ? this.facts?.[path] : undefined;
    if (json === undefined) return undefined;
    const api = readDescribedApi(path, json);
    this.parsed.set(path, api);
    return api;
  }

  /** Masks what no journal may show of a request to this path. */
  maskOf(path: string): SensitiveMask | undefined {
    const api = this.get(path);
    if (api === undefined) return undefined;
    const mask = this.masks.get(path) ?? SensitiveMask.of(api);
    this.masks.set(path, mask);
    return mask;
  }
}
