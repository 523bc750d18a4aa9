import type { ApiFact } from './fact-types.js';
import { placesOf, targetOf, type Place } from './places.js';
import type { Names, Side } from './names.js';

/** A nested class of one API, or one that several share, with all places that use it. */
export interface NestedClass {
  readonly name: string;
  /** The shared class whose file declares it. `undefined`: the file of its API. */
  readonly home: string | undefined;
  readonly places: Place[];
}

/** Which class each object of the catalogue gets. */
export class Classes {
  private readonly names: Names;
  /** `action side path` → class name */
  private readonly byPlace = new Map<string, string>();
  /** Classes of an API by action, in the order of their places. */
  private readonly own = new Map<string, Map<string, NestedClass>>();
  readonly shared = new Map<string, NestedClass>();

  constructor(apis: readonly ApiFact[], names: Names) {
    this.names = names;
    for (const api of apis) this.assign(api);
  }

  ownOf(action: string): NestedClass[] {
    return [...(this.own.get(action)?.values() ?? [])];
  }

  nameAt(action: string, side: Side, path: string): string {
    const name = this.byPlace.get(`${action} ${side} ${path}`);
    if (name === undefined) throw new Error(`no class at ${action} ${side} ${path}`);
    return name;
  }

  private assign(api: ApiFact): void {
    const { action } = api;
    const sides = {
      request: placesOf(api, 'request', this.names),
      response: placesOf(api, 'response', this.names),
    };
    const requested = new Set(sides.request.map(({ path }) => wireOf(path)));
    const own = new Map<string, NestedClass>();
    this.own.set(action, own);
    for (const side of ['request', 'response'] as const) {
      for (const place of sides[side]) {
        const { path, object } = place;
        const key = `${action} ${side} ${path}`;
        if (object.ref !== undefined) {
          this.byPlace.set(key, this.nameAt(action, side, targetOf(object.ref)));
          continue;
        }
        const { name, home } = this.chosen(action, side, path, requested);
        this.byPlace.set(key, name);
        const classes = home === undefined ? own : this.shared;
        const known = classes.get(name);
        if (known === undefined) classes.set(name, { name, home, places: [place] });
        else known.places.push(place);
      }
    }
  }

  private chosen(
    action: string,
    side: Side,
    path: string,
    requested: ReadonlySet<string>,
  ): Pick<NestedClass, 'name' | 'home'> {
    const listed = this.names.listedClass(action, side, path);
    if (listed?.isShared) return { name: listed.name, home: listed.name };
    const above = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    const outer = above === '' ? undefined : this.shared.get(this.nameAt(action, side, above));
    if (outer !== undefined) {
      // Named after the class that holds it: no API owns it.
      const name = `${outer.name.replace(/Dto$/, '')}${this.names.pascal(wireOf(path))}Dto`;
      return { name, home: outer.home };
    }
    return { name: listed?.name ?? this.defaultName(action, side, path, requested), home: undefined };
  }

  private defaultName(action: string, side: Side, path: string, requested: ReadonlySet<string>): string {
    const wire = wireOf(path);
    const output = side === 'response' && requested.has(wire) ? 'Output' : '';
    return `${this.names.classBase(action)}${output}${this.names.pascal(wire)}Dto`;
  }
}

function wireOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
