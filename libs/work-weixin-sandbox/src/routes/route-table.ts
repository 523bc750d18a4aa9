import { NoRouteError } from '../errors/no-route.error.js';
import { API_PREFIX } from '../http/request-target.js';
import type { AnyRoute } from './route.js';

/** Routes by path, and a helpful error for unknown paths. */
export class RouteTable {
  private readonly byPath: ReadonlyMap<string, AnyRoute>;

  /** @param added replace routes with the same path */
  constructor(routes: readonly AnyRoute[], added: readonly AnyRoute[] = []) {
    this.byPath = new Map([...routes, ...added].map((route) => [route.path, route]));
  }

  /** @throws NoRouteError with the path and the most similar routes */
  find(path: string, underPrefix: boolean): AnyRoute {
    const route = underPrefix ? this.byPath.get(path) : undefined;
    if (route !== undefined) return route;
    const shown = (underPrefix ? API_PREFIX + path : path).slice(0, 200);
    throw new NoRouteError(shown, this.closest(path.slice(0, 100)), this.byPath.size);
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  /** The five most similar paths. */
  closest(path: string): string[] {
    return [...this.byPath.keys()]
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
