import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DtoClass } from 'nestjs-http-remote';
import {
  getWorkWeixinEvent,
  WorkWeixinCallback,
  type WorkWeixinEventDescription,
} from 'nestjs-work-weixin/callbacks';
import { readDto, type DtoProperty } from '../../../libs/http-remote/src/metadata/dto.reader.js';
import type { EventFacts, EventField, WireRecord } from './event-facts.js';

const FOLDER = resolve(import.meta.dirname, '../../../libs/work-weixin/src/events');

/** The folders that are entry points. */
export const EVENT_FAMILIES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => existsSync(join(FOLDER, name, 'index.ts')))
  .sort();

/** An event class that an entry point exports. */
export interface DeclaredEvent extends WorkWeixinEventDescription {
  readonly family: string;
  readonly name: string;
  readonly target: DtoClass<WorkWeixinCallback>;
}

/** Every event class of every family. */
export async function loadEvents(): Promise<DeclaredEvent[]> {
  const found: DeclaredEvent[] = [];
  // One after the other: Jest loses modules that two imports wait for.
  for (const family of EVENT_FAMILIES) {
    const module = (await import(join(FOLDER, family, 'index.ts'))) as Readonly<Record<string, unknown>>;
    for (const [name, target] of Object.entries(module)) {
      // Envelopes and nested classes have no event.
      if (!isEventClass(target)) continue;
      found.push({ ...getWorkWeixinEvent(target), family, name, target });
    }
  }
  return found;
}

function isEventClass(value: unknown): value is DtoClass<WorkWeixinCallback> {
  if (typeof value !== 'function' || !(value.prototype instanceof WorkWeixinCallback)) return false;
  try {
    return getWorkWeixinEvent(value) !== undefined;
  } catch {
    return false;
  }
}

/** The sources of the generated classes: family, name of the file, text. */
export function eventSources(): { readonly family: string; readonly file: string; readonly text: string }[] {
  return EVENT_FAMILIES.flatMap((family) =>
    readdirSync(join(FOLDER, family))
      .filter((file) => file.endsWith('.event.ts'))
      .map((file) => ({ family, file, text: readFileSync(join(FOLDER, family, file), 'utf8') })),
  );
}

const SCALARS: Readonly<Record<string, unknown>> = {
  string: String,
  integer: Number,
  number: Number,
  boolean: Boolean,
};

/** What a class declares beside the facts, or differently, at every depth: names, types, lists, marks, other spellings. */
export function differencesOf(event: EventFacts, target: DtoClass, common: readonly string[]): string[] {
  return compare(event.fields, target, event.id, common);
}

function compare(
  fields: readonly EventField[],
  target: DtoClass,
  place: string,
  common: readonly string[],
): string[] {
  const { properties, byWireName } = readDto(target);
  const known = new Set(fields.map(({ wire }) => wire));
  return [
    ...properties
      .filter(({ wireName }) => !known.has(wireName) && !common.includes(wireName))
      .map(({ wireName }) => `${place}.${wireName} is declared, but not in the facts`),
    ...fields.flatMap((field) => {
      const at = `${place}.${field.wire}`;
      const property = byWireName.get(field.wire ?? '');
      return property ? compareField(field, property, at) : [`${at} is in the facts, but not declared`];
    }),
  ];
}

function compareField(field: EventField, property: DtoProperty, place: string): string[] {
  const element = field.items ?? field;
  const wanted = {
    isArray: field.type === 'array',
    scalar: element.format === 'int64' ? String : SCALARS[element.type],
    isObject: element.type === 'object',
    separator: field.joined,
    also: field.also ?? [],
  };
  const { isArray, scalar, dto, separator, also } = property;
  const found = {
    isArray: isArray ?? false,
    scalar,
    isObject: dto !== undefined,
    separator,
    also: also ?? [],
  };
  const own = (Object.keys(wanted) as (keyof typeof wanted)[])
    .filter((key) => JSON.stringify(shown(found[key])) !== JSON.stringify(shown(wanted[key])))
    .map((key) => `${place} ${key}: ${String(shown(found[key]))} instead of ${String(shown(wanted[key]))}`);
  // The base class of the envelope may declare more than one record has.
  const extra = place.endsWith('.from') || place.endsWith('.base_info') ? SENDERS : [];
  return dto ? [...own, ...compare(element.fields ?? [], dto, place, extra)] : own;
}

const SENDERS = ['corpid', 'req_id', 'device_sn', 'createtime', 'model_id', 'auth_corpid', 'service_corpid'];

function shown(value: unknown): unknown {
  return typeof value === 'function' ? value.name : (value ?? 'none');
}

/** A decoded event under its wire names, with what it keeps aside under `extra`. */
export function wireOfEvent(event: object, target: DtoClass): WireRecord {
  const { extra = {} } = event as { readonly extra?: WireRecord };
  const found = readDto(target).properties.flatMap(({ property, wireName, dto }) => {
    const value = (event as WireRecord)[property];
    if (value === undefined) return [];
    const read = (one: unknown) => (dto ? wireOfEvent(one as object, dto) : one);
    return [[wireName, Array.isArray(value) ? value.map(read) : read(value)] as const];
  });
  return { ...Object.fromEntries(found), ...(Object.keys(extra).length > 0 && { extra: { ...extra } }) };
}

/** Every property of a class, at every depth, by its dotted wire names. */
export function propertiesBelow(
  target: DtoClass,
  above = '',
): { readonly path: string; readonly sensitive: boolean }[] {
  return readDto(target).properties.flatMap(({ wireName, sensitive, dto }) => {
    const path = above === '' ? wireName : `${above}.${wireName}`;
    return [{ path, sensitive }, ...(dto ? propertiesBelow(dto, path) : [])];
  });
}
