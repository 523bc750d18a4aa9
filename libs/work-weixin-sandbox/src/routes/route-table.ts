import { NoRouteError } from '../errors/no-route.error.js';
import { API_PREFIX } from '../http/request-target.js';
import type { AnyRoute } from './route.js';

/** Longer paths are cut before they are compared. */
const MAX_COMPARED = 100;

/** The paths that the sandbox answers without a route. */
export interface DescribedPaths {
  has(path: string): boolean;
  paths(): readonly string[];
}

const NONE: DescribedPaths = { has: () => false, paths: () => [] };

/** Routes by path, and a helpful error for unknown paths. */
export class RouteTable {
  private readonly byPath: ReadonlyMap<string, AnyRoute>;

  /** @param added replace routes with the same path */
  constructor(
    routes: readonly AnyRoute[],
    added: readonly AnyRoute[] = [],
    private readonly described: DescribedPaths = NONE,
  ) {
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
    throw new NoRouteError(shown, this.closest(path.slice(0, MAX_COMPARED)), this.known().size);
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
    return [...this.known()]
      .map((known) => ({ known, distance: editDistance(known, path) }))
      .sort((one, other) => one.distance - other.distance)
      .slice(0, 5)
      .map(({ known }) => known);
  }
}

/** Levenshtein distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
