import type { NamesFact } from '../fact-types.js';
import { Names } from '../names.js';
import { OverlayError } from '../overlays.js';
import type { EventFact, EventFieldFact, EventKind } from './event-facts.js';
import type { EventFamily, EventNamesOverlay, EventOverlays } from './event-overlays.js';

/** How the class of a kind ends, and the words of an id that say the same. */
const ENDINGS: Readonly<Record<string, { readonly suffix: string; readonly said: RegExp }>> = {
  message: { suffix: 'Message', said: /_msg$/ },
  event: { suffix: 'Event', said: /_event$/ },
  command: { suffix: 'Command', said: /_command$/ },
  notice: { suffix: 'Notice', said: /_notice$/ },
};

/** The kinds whose name stands in front: what they send has the names of what others send. */
const IN_FRONT: Partial<Record<EventKind, string>> = {
  bot: 'Bot',
  device: 'Device',
  kf: 'Kf',
  payment: 'Payment',
  zone: 'Zone',
};

/**
 * Names of folders, files and classes, and labels. An overlay names a place by the properties that lead to it, as many as are needed, after the
 * beginning of an id: `avatar`, `extAttr.item`, `event/change_contact:id`. The longest beginning wins, then the longest path.
 */
export class EventNames {
  private readonly names: Names;
  private readonly overlay: EventNamesOverlay;
  private readonly families: readonly EventFamily[];
  private readonly labelOf: ReadonlyMap<string, string>;
  private readonly used = new Set<string>();

  constructor(facts: NamesFact, { names, families }: EventOverlays) {
    this.names = new Names({
      ...facts,
      words: { ...facts.words, ...names.words },
      typos: { ...facts.typos, ...names.typos },
    });
    this.overlay = names;
    this.families = families;
    // The pages of the APIs write the same names in small letters.
    this.labelOf = new Map(
      Object.entries(facts.labels)
        .map(([wire, label]) => [this.names.property(wire), label] as const)
        .reverse(),
    );
  }

  /** @throws OverlayError if the id belongs to no family */
  familyOf({ id }: EventFact): EventFamily {
    const found = this.families
      .flatMap((family) => family.ids.map((start) => ({ family, start })))
      .filter(({ start }) => startsWith(id, start))
      .sort((one, other) => other.start.length - one.start.length)[0];
    if (found === undefined) throw new OverlayError(`events/overlays/families.json: ${id} has no family`);
    this.used.add(`families ${found.start}`);
    return found.family;
  }

  /** `event/change_contact/create_user` → `CreateUserEvent` */
  classOf({ id, kind }: EventFact): string {
    const { classes, prefixes } = this.overlay;
    const given = classes[id];
    if (given !== undefined) {
      this.used.add(`classes ${id}`);
      return given;
    }
    const segments = id.split('/').slice(1);
    const [group = '', changed] = segments;
    const isChange = (kind === 'event' || kind === 'info') && changed !== undefined;
    const ending = endingOf(kind, group);
    const last = (segments.at(-1) ?? '').toLowerCase().replace(ENDINGS[ending]?.said ?? /$^/, '');
    const name = this.names.pascal(last);
    const prefix = isChange ? (prefixes[group] ?? '') : (IN_FRONT[kind] ?? '');
    if (isChange && prefix !== '') this.used.add(`prefixes ${group}`);
    const full = name.includes(prefix) ? name : `${prefix}${name}`;
    // The same change as an event of the corp, in another envelope.
    return `${kind === 'info' && isChange ? 'Suite' : ''}${full}${ENDINGS[ending]?.suffix}`;
  }

  /** `CreateUserEvent` → `create-user` */
  fileOf(className: string): string {
    return className
      .replace(/(?<!Or)(?:Message|Event|Command|Notice)$/, '')
      .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase();
  }

  property(wire: string): string {
    return this.names.property(wire);
  }

  pascal(wire: string): string {
    return this.names.pascal(wire);
  }

  /** @param path of wire names */
  label(id: string, path: string, isList: boolean): string | undefined {
    const own = this.find('labels', id, path);
    if (own !== undefined) return this.overlay.labels[own];
    const found = this.labelOf.get(this.names.property(path.slice(path.lastIndexOf('.') + 1)));
    if (found === undefined || !isList) return found;
    const { listLabels } = this.names.facts;
    return listLabels[found] ?? (found.endsWith('列表') ? found : `${found}列表`);
  }

  values(id: string, path: string): Readonly<Record<string, string>> {
    const key = this.find('values', id, path);
    return key === undefined ? {} : (this.overlay.values[key] ?? {});
  }

  /** Whether people say that a field is sensitive, or that its name only looks so. */
  sensitivity(id: string, path: string): 'sensitive' | 'harmless' | undefined {
    if (this.find('sensitive', id, path) !== undefined) return 'sensitive';
    return this.find('harmless', id, path) === undefined ? undefined : 'harmless';
  }

  /**
   * @param records all that were named
   * @throws OverlayError if an entry matched nothing
   */
  check(records: readonly EventFact[]): void {
    const { words, typos, prefixes, classes, labels, values, sensitive, harmless } = this.overlay;
    const entries = Object.entries({ prefixes, classes, labels, values }).flatMap(([section, all]) =>
      Object.keys(all).map((key) => `${section} ${key}`),
    );
    const lists = Object.entries({ sensitive, harmless }).flatMap(([section, all]) =>
      all.map((key) => `${section} ${key}`),
    );
    const starts = this.families.flatMap(({ ids }) => ids.map((start) => `families ${start}`));
    const unused = [...entries, ...lists, ...starts].filter((entry) => !this.used.has(entry));
    const spelled = new Set(
      records.flatMap(({ id, fields }) => [...tokensOf(id), ...wiresOf(fields).flatMap(tokensOf)]),
    );
    for (const word of Object.keys({ ...words, ...typos }))
      if (!spelled.has(word)) unused.push(`words ${word}`);
    if (unused.length > 0) throw new OverlayError(`names of events that match nothing: ${unused.join('; ')}`);
  }

  private find(
    section: 'labels' | 'values' | 'sensitive' | 'harmless',
    id: string,
    path: string,
  ): string | undefined {
    const given = this.overlay[section];
    const keys = Array.isArray(given) ? (given as readonly string[]) : Object.keys(given);
    const full = `.${this.names.propertyPath(path)}`;
    const matching = keys
      .map((key) => {
        const at = key.indexOf(':');
        return { key, start: key.slice(0, Math.max(0, at)), end: key.slice(at + 1) };
      })
      .filter(({ start, end }) => (start === '' || startsWith(id, start)) && full.endsWith(`.${end}`))
      .sort((one, other) => other.start.length - one.start.length || other.end.length - one.end.length);
    // A more special entry does not make the general one useless.
    const [best] = matching;
    if (best !== undefined) this.used.add(`${section} ${best.key}`);
    return best?.key;
  }
}

function endingOf(kind: EventKind, group: string): string {
  if (kind === 'info' || kind === 'payment') return 'notice';
  if (kind === 'device') return group === 'command' ? 'command' : 'event';
  if (kind === 'bot' || kind === 'kf') return group === 'event' ? 'event' : 'message';
  return kind === 'message' ? 'message' : 'event';
}

/** `event/change_contact` and the id itself, but not `event/change` */
function startsWith(id: string, start: string): boolean {
  return id === start || id.startsWith(`${start}/`);
}

function wiresOf(fields: readonly EventFieldFact[]): string[] {
  return fields.flatMap(({ wire, fields: own, items }) => [wire, ...wiresOf(own ?? items?.fields ?? [])]);
}

/** The words of a name as the vendor separates them. */
function tokensOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[/_]/);
}
