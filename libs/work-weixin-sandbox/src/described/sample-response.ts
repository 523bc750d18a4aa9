import type { DescribedApi, FieldShape, ObjectShape, ValueShape } from './described-api.js';
import type { CheckedRequest } from './described-request.check.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { endOf, nextOf, type SamplePage, samplePageOf } from './sample-page.js';
import { identifies, namesFailure, sampleScalar } from './sample-scalar.js';

/** Fields of the request itself that the server returns although they are no ids. */
const RETURNED: ReadonlySet<string> = new Set(['type', 'media_type', 'name', 'title']);
/** The sandbox adds them itself. */
const COMMON: ReadonlySet<string> = new Set(['errcode', 'errmsg']);
const MAX_ECHO_DEPTH = 8;
const MAX_ECHOES = 200;
/** Longer texts would come back several times as large. */
const MAX_ECHO_LENGTH = 256;

/** The material of one response. */
interface Sampling {
  readonly page: SamplePage;
  readonly echoes: ReadonlyMap<string, string | number>;
  /** The objects around the present one: one that contains itself ends at the second level. */
  readonly around: ReadonlySet<ObjectShape>;
  readonly index: number;
}

/**
 * A response of the documented shape: every field, one element for every list. Ids of the request return under the same
 * name.
 * @param elements number of elements of a paged list
 */
export function sampleResponse(api: DescribedApi, request: CheckedRequest, elements: number): JsonObject {
  const page = samplePageOf(api.paging, request, elements);
  const echoes = new Map<string, string | number>();
  collectIds(request.query, echoes);
  collectIds(request.body, echoes);
  const sampling = { page, echoes, around: new Set<ObjectShape>(), index: page.from };
  const fields = new Map([...api.response.fields].filter(([name]) => !COMMON.has(name)));
  return sampleObject({ ...api.response, fields }, '', sampling);
}

function sampleObject(shape: ObjectShape, path: string, sampling: Sampling): JsonObject {
  const inner = { ...sampling, around: new Set([...sampling.around, shape]) };
  const entries = [...shape.fields.values()].flatMap((field) => {
    const value = sampleField(field, path === '' ? field.name : `${path}.${field.name}`, inner);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(entries);
}

function sampleField(field: FieldShape, path: string, sampling: Sampling): unknown {
  const { paging } = sampling.page;
  if (path === paging?.o && !isContainer(field)) return nextOf(sampling.page, field.type === 's');
  if (path === paging?.e && !isContainer(field)) return endOf(sampling.page);
  return sampleValue(field, field.name, path, sampling);
}

/** @returns `undefined` for an object that contains itself */
function sampleValue(shape: ValueShape, name: string, path: string, sampling: Sampling): unknown {
  const { type, item, object } = shape;
  if (type === 'o' && namesFailure(name)) return {};
  if (type === 'o') {
    return object === undefined || sampling.around.has(object)
      ? undefined
      : sampleObject(object, path, sampling);
  }
  if (type === 'a')
    return item === undefined || namesFailure(name) ? [] : sampleList(item, name, path, sampling);
  if (type === 'm') {
    const value = item && sampleValue(item, name, path, sampling);
    return value === undefined ? {} : { sample: value };
  }
  const echo = sampling.index === 0 ? sampling.echoes.get(name) : undefined;
  if (echo !== undefined && typeof echo === (type === 's' ? 'string' : 'number')) return echo;
  return sampleScalar(name, shape, sampling.index);
}

function sampleList(item: ValueShape, name: string, path: string, sampling: Sampling): unknown[] {
  const { page } = sampling;
  const isPaged = page.paging?.d?.includes(path) === true;
  const indexes = isPaged
    ? Array.from({ length: page.to - page.from }, (_, offset) => page.from + offset)
    : [sampling.index];
  return indexes.flatMap((index) => {
    const value = sampleValue(item, name, path, { ...sampling, index });
    return value === undefined ? [] : [value];
  });
}

function isContainer({ type }: ValueShape): boolean {
  return type === 'o' || type === 'a' || type === 'm';
}

/** The ids in a request by name, the outermost of each name, and a few other fields. */
function collectIds(value: unknown, found: Map<string, string | number>, depth = 0): void {
  if (depth > MAX_ECHO_DEPTH || !isJsonObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (found.size >= MAX_ECHOES) return;
    if (found.has(name) || !(identifies(name) || (depth === 0 && RETURNED.has(name)))) continue;
    const isText = typeof inner === 'string' && inner.length <= MAX_ECHO_LENGTH;
    if (isText || typeof inner === 'number') found.set(name, inner);
  }
  for (const inner of Object.values(value)) collectIds(inner, found, depth + 1);
}
