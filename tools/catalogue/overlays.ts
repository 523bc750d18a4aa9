import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiFact, FieldFact, NamesFact, RejectedFact } from './fact-types.js';
import type { Facts } from './facts.js';

/** Replaces or adds members of a record, a field or the names; every entry says why. */
interface Correction {
  readonly why: string;
  readonly action: string;
  /** Place of a field, such as `body.button.key`. Left out: the record itself. */
  readonly field?: string;
  /** New members. `null` removes one. */
  readonly set: Readonly<Record<string, unknown>>;
}

/** APIs that report success although they did not do all of it, and the lists in their responses that say what. */
interface PartialSuccess {
  readonly why: string;
  readonly apis: Readonly<Record<string, RejectedFact>>;
}

interface NameCorrection {
  readonly why: string;
  readonly section: keyof NamesFact;
  readonly key: string;
  readonly value: unknown;
}

/** Files that people own, with what they export; the generator leaves them alone and compares the APIs. */
export interface HandOwned {
  readonly apis: readonly string[];
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** Where a hand-owned class departs from the facts: the reason, and the differences by action. */
  readonly differences: readonly {
    readonly why: string;
    readonly at: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** What people add to the facts, beside the data. An entry that matches nothing is an error. */
export class Overlays {
  readonly handOwned: HandOwned;
  private readonly corrections: readonly Correction[];
  private readonly names: readonly NameCorrection[];
  private readonly rejected: Readonly<Record<string, RejectedFact>>;

  constructor(folder: string) {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const known = ['corrections.json', 'hand-owned.json', 'names.json', 'rejected.json'];
    const strangers = readdirSync(folder).filter((name) => !known.includes(name));
    if (strangers.length > 0)
      throw new OverlayError(`overlays/${strangers.join()} is not read: use ${known.join(', ')}`);
    this.corrections = read('corrections.json') as Correction[];
    this.names = read('names.json') as NameCorrection[];
    this.handOwned = read('hand-owned.json') as HandOwned;
    this.rejected = (read('rejected.json') as PartialSuccess).apis;
  }

  /** @throws OverlayError if an entry matches nothing, or changes nothing */
  apply(facts: Facts): Facts {
    let apis = facts.apis;
    for (const correction of this.corrections) apis = corrected(apis, correction);
    for (const [action, rejected] of Object.entries(this.rejected)) apis = rejecting(apis, action, rejected);
    let { names } = facts;
    for (const correction of this.names) names = renamed(names, correction);
    for (const action of this.handOwned.apis) {
      if (!apis.some((api) => api.action === action)) {
        throw new OverlayError(`hand-owned.json: no API is called ${action}`);
      }
    }
    return { ...facts, apis, names };
  }

  exportsOf(file: string): readonly string[] {
    const names = this.handOwned.exports[file];
    if (names === undefined) throw new OverlayError(`hand-owned.json: list the exports of ${file}`);
    return names;
  }
}

/** An overlay does not fit the facts: which entry, and what to do. */
export class OverlayError extends Error {
  override readonly name = 'OverlayError';
}

function corrected(apis: readonly ApiFact[], { action, field, set }: Correction): readonly ApiFact[] {
  const entry = `corrections.json: ${action}${field === undefined ? '' : ` ${field}`}`;
  const index = apis.findIndex((api) => api.action === action);
  const api = apis[index];
  if (api === undefined) throw new OverlayError(`${entry}: no API has this action`);
  const changed = structuredClone(api);
  const target = field === undefined ? changed : fieldAt(changed, field);
  if (target === undefined) throw new OverlayError(`${entry}: the API has no such field`);
  const record = target as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(set)) {
    if (JSON.stringify(record[key]) === JSON.stringify(value ?? undefined)) {
      throw new OverlayError(`${entry}: ${key} has this value already: remove the entry`);
    }
    if (value === null) delete record[key];
    else record[key] = value;
  }
  return apis.map((one, at) => (at === index ? changed : one));
}

/** Says of an API which lists of its response are what it did not do. */
function rejecting(apis: readonly ApiFact[], action: string, rejected: RejectedFact): readonly ApiFact[] {
  const api = apis.find((one) => one.action === action);
  if (api === undefined) throw new OverlayError(`rejected.json: no API is called ${action}`);
  for (const place of [...(rejected.lists ?? []), ...(rejected.results ?? [])]) {
    const field = fieldAt(api, `response.${place}`);
    if (field === undefined || (field.type !== 'array' && field.joined === undefined)) {
      throw new OverlayError(`rejected.json: the response of ${action} has no list ${place}`);
    }
  }
  return apis.map((one) => (one === api ? { ...api, rejected } : one));
}

function fieldAt(api: ApiFact, place: string): FieldFact | undefined {
  const [side, ...wires] = place.split('.');
  if (side !== 'query' && side !== 'body' && side !== 'response') return undefined;
  let fields: readonly FieldFact[] = api[side];
  let found: FieldFact | undefined;
  for (const wire of wires) {
    found = fields.find((field) => field.wire === wire);
    fields = found?.fields ?? found?.items?.fields ?? [];
  }
  return found;
}

function renamed(names: NamesFact, { section, key, value }: NameCorrection): NamesFact {
  const known = names[section] as Readonly<Record<string, unknown>>;
  if (JSON.stringify(known[key]) === JSON.stringify(value)) {
    throw new OverlayError(`names.json: ${section} ${key} has this value already: remove the entry`);
  }
  return { ...names, [section]: { ...known, [key]: value } };
}
