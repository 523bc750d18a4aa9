import type { ApiFact, FieldFact, NamesFact } from './fact-types.js';
import { segmentOf } from './facts.js';

export type Side = 'request' | 'response';

/** Members of every input or output: a property of that name gets another. */
const TAKEN: ReadonlySet<string> = new Set(['constructor', 'extra', 'warning']);

/** Names of folders, files, classes and properties, and labels: all as `names.json` says. */
export class Names {
  private readonly sharedPlaces: ReadonlyMap<string, string>;

  constructor(readonly facts: NamesFact) {
    this.sharedPlaces = new Map(
      facts.shared.flatMap(({ name, places }) => places.map((place) => [place, name] as const)),
    );
  }

  /** `user` or `externalcontact/customer-acquisition` */
  folderOf({ action, family, subFolder }: ApiFact): string {
    const { folders, subfolders } = this.facts.files;
    if (subFolder !== undefined) {
      const folder = subfolders[subFolder];
      if (folder === undefined) throw new Error(`names.json has no folder for ${subFolder}`);
      return folder;
    }
    if (family !== undefined) return family;
    const first = segmentOf(action);
    return folders[first] ?? first.replaceAll('_', '-');
  }

  fileOf(action: string): string {
    return action.replaceAll(/[/_]/g, '-');
  }

  /** The part of the class names: `UserGetFoo` */
  classBase(action: string): string {
    return this.facts.classes[action] ?? this.pathBase(action);
  }

  /** The same, from the path alone. */
  pathBase(action: string): string {
    return action
      .split(/[/_]/)
      .flatMap((token) => (this.facts.pathWords[token] ?? token).split('_'))
      .map(capitalized)
      .join('');
  }

  /** `use_id_list` and `useridlist` → `userIdList` */
  property(wire: string): string {
    const [first = '', ...others] = this.wordsOf(wire);
    const name = first + others.map(capitalized).join('');
    return TAKEN.has(name) ? `${name}Field` : name;
  }

  /** A dotted path of wire names as a dotted path of properties. */
  propertyPath(path: string): string {
    return path
      .split('.')
      .map((wire) => this.property(wire))
      .join('.');
  }

  /** `use_id_list` → `UseIdList` */
  pascal(wire: string): string {
    return this.wordsOf(wire).map(capitalized).join('');
  }

  private wordsOf(wire: string): string[] {
    const tokens = wire
      .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
      .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
      .split(/[^A-Za-z\d]+/)
      .filter((token) => token !== '')
      .map((token) => token.toLowerCase());
    const { words, typos } = this.facts;
    return tokens.flatMap((token) => {
      const right = typos[token] ?? token;
      return (words[right] ?? right).split('_');
    });
  }

  /** The class that `names.json` gives to a place. */
  listedClass(action: string, side: Side, path: string): { name: string; isShared: boolean } | undefined {
    const place = `${action} ${side} ${path}`;
    const shared = this.sharedPlaces.get(place);
    if (shared !== undefined) return { name: shared, isShared: true };
    const nested = this.facts.nested[place];
    return nested === undefined ? undefined : { name: nested, isShared: false };
  }

  isDropped(action: string, side: Side, path: string): boolean {
    return this.facts.drop.some((one) => one.action === action && one.side === side && one.path === path);
  }

  /** The label of a field; a list has its own. */
  label(action: string, path: string, { type }: Pick<FieldFact, 'type'>): string | undefined {
    const { byAction, byFolder, byParent, labels, listLabels } = this.facts;
    const keys = keysOf(action, path);
    const found =
      byAction[keys.action] ??
      (keys.folderParent === undefined ? undefined : byFolder[keys.folderParent]) ??
      (keys.parent === undefined ? undefined : byParent[keys.parent]) ??
      (keys.subFolder === undefined ? undefined : byFolder[keys.subFolder]) ??
      byFolder[keys.folder] ??
      labels[keys.wire];
    if (found === undefined) return undefined;
    return type === 'array' ? (listLabels[found] ?? found) : found;
  }

  enumLabels(action: string, path: string): Readonly<Record<string, string>> {
    const { enumLabels } = this.facts;
    const keys = keysOf(action, path);
    const order = [keys.action, keys.folderParent, keys.parent, keys.subFolder, keys.folder, keys.wire];
    const key = order.find((one) => one !== undefined && Object.hasOwn(enumLabels, one));
    return key === undefined ? {} : (enumLabels[key] ?? {});
  }
}

/** The keys under which a label is looked up, first hit. */
export function keysOf(action: string, path: string) {
  const segments = action.split('/');
  const wires = path.split('.');
  const wire = wires.at(-1) ?? '';
  const enclosing = wires.at(-2);
  const [first = ''] = segments;
  return {
    action: `${action}:${path}`,
    folderParent: enclosing === undefined ? undefined : `${first}:${enclosing}.${wire}`,
    parent: enclosing === undefined ? undefined : `${enclosing}.${wire}`,
    subFolder: segments.length >= 3 ? `${first}/${segments[1]}:${wire}` : undefined,
    folder: `${first}:${wire}`,
    wire,
  };
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
