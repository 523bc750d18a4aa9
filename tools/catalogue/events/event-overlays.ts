import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OverlayError } from '../overlays.js';
import type { EventFact, EventFieldFact } from './event-facts.js';

/** A folder of event classes, which is an entry point. */
export interface EventFamily {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  /** Whole ids, or the beginnings of them up to a slash. The longest one wins. */
  readonly ids: readonly string[];
}

/** Names and texts that do not follow from the facts. Places are those of {@link EventNames}. */
export interface EventNamesOverlay {
  /** Splits of glued wire names, and spellings, in addition to those of `facts/names`. */
  readonly words: Readonly<Record<string, string>>;
  readonly typos: Readonly<Record<string, string>>;
  /** What stands before the class name, by the event that changes in several ways. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Class names by id. */
  readonly classes: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** The values of an enum in words. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly sensitive: readonly string[];
  readonly harmless: readonly string[];
}

interface EventCorrection {
  readonly why: string;
  readonly id: string;
  /** Dotted wire names. Left out: the record itself. */
  readonly field?: string;
  /** New members; `null` in their place leaves the field out. */
  readonly set: Readonly<Record<string, unknown>> | null;
}

/** What people add to the facts of the events. An entry that matches nothing is an error. */
export class EventOverlays {
  readonly families: readonly EventFamily[];
  readonly names: EventNamesOverlay;
  private readonly corrections: readonly EventCorrection[];

  constructor(folder: string) {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const known = ['corrections.json', 'families.json', 'names.json'];
    const strangers = readdirSync(folder).filter((name) => !known.includes(name));
    if (strangers.length > 0)
      throw new OverlayError(`events/overlays/${strangers.join()} is not read: use ${known.join(', ')}`);
    this.corrections = read('corrections.json') as EventCorrection[];
    this.families = read('families.json') as EventFamily[];
    this.names = read('names.json') as EventNamesOverlay;
  }

  /** @throws OverlayError if an entry matches nothing, or changes nothing */
  apply(records: readonly EventFact[]): EventFact[] {
    const changed = structuredClone(records) as EventFact[];
    for (const correction of this.corrections) correct(changed, correction);
    return changed;
  }
}

function correct(records: readonly EventFact[], { id, field, set }: EventCorrection): void {
  const entry = `events/overlays/corrections.json: ${id}${field === undefined ? '' : ` ${field}`}`;
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new OverlayError(`${entry}: no event has this id`);
  const wires = field?.split('.') ?? [];
  let fields = record.fields as EventFieldFact[];
  let target: object = record;
  for (const [depth, wire] of wires.entries()) {
    const index = fields.findIndex((one) => one.wire === wire);
    const found = fields[index];
    if (found === undefined) throw new OverlayError(`${entry}: the event has no such field`);
    if (set === null && depth === wires.length - 1) {
      fields.splice(index, 1);
      return;
    }
    target = found;
    fields = (found.fields ?? found.items?.fields ?? []) as EventFieldFact[];
  }
  for (const [name, value] of Object.entries(set ?? {})) {
    const known = target as Record<string, unknown>;
    if (JSON.stringify(known[name]) === JSON.stringify(value))
      throw new OverlayError(`${entry}: ${name} has this value already: remove the entry`);
    known[name] = value;
  }
}
