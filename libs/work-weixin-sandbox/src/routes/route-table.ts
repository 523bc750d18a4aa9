import { closestOf } from '../errors/closest.js';
import { NoRouteError } from '../errors/no-route.error.js';
import { MAX_BODY_BYTES, MAX_FORM_BYTES } from '../http/read-body.js';
import { API_PREFIX } from '../http/request-target.js';
import type { AnyRoute, PageRoute } from './route.js';

/** The paths that the sandbox answers without a route. */
export interface DescribedPaths {
  has(path: string): boolean;
  paths(): readonly string[];
}

const NONE: DescribedPaths = { has: () => false, paths: () => [] };

/** Routes by path, and a helpful error for unknown paths. */
export class RouteTable {
  private readonly byPath: ReadonlyMap<string, AnyRoute>;
  private readonly pages: ReadonlyMap<string, PageRoute>;

  /** @param added replace routes with the same path */
  constructor(
    routes: readonly AnyRoute[],
    added: readonly AnyRoute[] = [],
    private readonly described: DescribedPaths = NONE,
    pages: readonly PageRoute[] = [],
  ) {
    this.pages = new Map(pages.map((page) => [page.path, page]));
    this.byPath = new Map([...routes, ...added].map((route) => [route.path, route]));
  }

  /**
   * @returns `undefined` for a path that is only described
   * @throws NoRouteError with the path and the most similar routes
   */
  find(path: string, underPrefix: boolean): AnyRoute | undefined {
    const route = underPrefix ? this.byPath.get(path) : undefined;
    if (route !== undefined || this.isDescribed(path, underPrefix)) return route;
    const shown = (underPrefix ? API_PREFIX + path : path).slice(0, 200);
    throw new NoRouteError(shown, this.closest(path), this.known().size);
  }

  /** The page at a whole path, and the name behind it. */
  findPage(path: string): { page: PageRoute; name: string } | undefined {
    const exact = this.pages.get(path);
    if (exact !== undefined) return { page: exact, name: '' };
    const nameAt = path.lastIndexOf('/') + 1;
    const page = this.pages.get(path.slice(0, nameAt));
    return page && { page, name: path.slice(nameAt) };
  }

  hasPage(path: string): boolean {
    return this.pages.has(path);
  }

  /** The longest body of the path in bytes, if it has a route. */
  maxBodyBytes(path: string, underPrefix: boolean): number | undefined {
    const route = underPrefix ? this.byPath.get(path) : undefined;
    if (route === undefined) return undefined;
    return route.maxBodyBytes ?? (route.takesForm === true ? MAX_FORM_BYTES : MAX_BODY_BYTES);
  }

  /** Names of parameters and fields of the path that are secrets. */
  secretNames(path: string): readonly string[] {
    return this.byPath.get(path)?.secretNames ?? [];
  }

  /** Whether the sandbox answers the path by its description, because it has no route for it. */
  isDescribed(path: string, underPrefix = true): boolean {
    return underPrefix && !this.byPath.has(path) && this.described.has(path);
  }

  has(path: string): boolean {
    return this.byPath.has(path) || this.described.has(path);
  }

  private known(): Set<string> {
    return new Set([...this.byPath.keys(), ...this.described.paths()]);
  }

  /** The five most similar paths. */
  closest(path: string): string[] {
    return closestOf(path, this.known());
  }
}
