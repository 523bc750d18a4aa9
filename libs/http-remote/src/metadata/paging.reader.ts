import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { nearestName } from '../lang/nearest-name.js';
import { isRecord } from '../lang/plain-data.js';
import type { ApiMetadata, DtoClass } from './api-metadata.js';
import type { ApiPaging, PagingEnd, PagingStyle } from './api-paging.js';
import { readDto, type DtoMetadata, type DtoProperty } from './dto.reader.js';

const KEYS: Readonly<Record<keyof ApiPaging, true>> = {
  style: true,
  in: true,
  out: true,
  items: true,
  limit: true,
  first: true,
  end: true,
};
const STYLES: readonly PagingStyle[] = ['cursor', 'offset', 'page'];
const ENDS: readonly PagingEnd[] = ['empty', 'empty-page', 'short-page'];
const END_FORMS =
  "'empty', 'empty-page', 'short-page', { field: 'hasMore', is: false } or { total: 'total' }";

/**
 * Checks what is possible when the class is defined, and returns a frozen copy.
 *
 * @param wrong throws a DeclarationInvalidError
 */
export function resolvePaging(
  paging: ApiPaging,
  hasListOutput: boolean,
  wrong: (what: string) => never,
): Readonly<ApiPaging> {
  if (!isRecord(paging)) wrong("paging must be an object: { in: 'cursor', out: 'nextCursor', end: 'empty' }");
  const unknown = Object.keys(paging).find((key) => !Object.hasOwn(KEYS, key));
  if (unknown !== undefined) {
    const names = Object.keys(KEYS);
    wrong(`paging has no "${unknown}": write ${nearestName(unknown, names) ?? names.join(', ')}`);
  }
  const { style = 'cursor', in: input, out, items, limit, first, end } = paging;
  if (!STYLES.includes(style)) wrong(`paging.style "${style}" must be ${STYLES.join(', ')}`);
  for (const [name, path] of Object.entries({ in: input, out, items, limit })) {
    if (path !== undefined && (typeof path !== 'string' || path === '')) {
      wrong(`paging.${name} must be the name of a property`);
    }
  }
  if (input === undefined)
    wrong('paging.in is missing: name the property of the input that takes the cursor');
  if (style === 'cursor' && out === undefined) {
    wrong(
      "paging.out is missing: name the property of the output that has the next cursor, or write style: 'offset'",
    );
  }
  if (first !== undefined && typeof first !== 'string' && typeof first !== 'number') {
    wrong('paging.first must be a string or a number');
  }
  if (!ENDS.includes(end) && !isFieldEnd(end) && !isTotalEnd(end)) wrong(`paging.end must be ${END_FORMS}`);
  if (end === 'empty' && out === undefined) {
    wrong("paging.end 'empty' needs out: name the property of the output that is empty on the last page");
  }
  if (end === 'short-page' && limit === undefined) {
    wrong("paging.end 'short-page' needs limit: name the property of the input that has the page size");
  }
  const isCounted = end === 'empty-page' || end === 'short-page' || isTotalEnd(end);
  const isSteppedByCount = style === 'offset' && out === undefined;
  if ((isCounted || isSteppedByCount) && items === undefined && !hasListOutput) {
    wrong(
      `paging.items is missing: ${isCounted ? 'this end' : 'an offset without out'} needs the number of elements of a page`,
    );
  }
  return Object.freeze({ ...paging, style, end: typeof end === 'object' ? Object.freeze({ ...end }) : end });
}

/** Checks that the properties exist, when the class is first used: before, nested classes may not be defined. */
export function checkPaging(target: DtoClass, input: DtoMetadata, api: ApiMetadata): void {
  const { paging } = api;
  if (!paging) return;
  const { in: cursor, out, items, limit, end } = paging;
  const inInput = (name: string, path: string) => property(target, name, path, input);
  const taken = inInput('in', cursor);
  if (taken.dto || taken.isArray) fail(target, 'in', `${cursor} must be a string or a number`);
  if (!taken.isSettable) fail(target, 'in', `${cursor} cannot be set: remove its getter, or add a setter`);
  if (limit !== undefined) inInput('limit', limit);
  const named = Object.entries({
    out,
    items,
    'end.field': isFieldEnd(end) ? end.field : undefined,
    'end.total': isTotalEnd(end) ? end.total : undefined,
  });
  for (const [name, path] of named) {
    if (path === undefined) continue;
    if (api.isOutputList)
      fail(target, name, `"${path}" is impossible: the response is a list without properties`);
    if (!api.output)
      fail(target, name, `"${path}" needs the class of the output: add output to @HttpRemoteApi()`);
    const found = property(target, name, path, readDto(api.output));
    if (name === 'items' && found.isArray === false && !found.isJson) {
      fail(target, name, `${path} is not a list: declare it with @JsonName('…', { type: () => [Item] })`);
    }
    if (name !== 'items' && (found.dto || found.isArray))
      fail(target, name, `${path} must be a single value`);
  }
}

type FieldEnd = Extract<PagingEnd, { readonly field: string }>;
type TotalEnd = Extract<PagingEnd, { readonly total: string }>;

const SCALARS: readonly string[] = ['boolean', 'number', 'string'];

export function isFieldEnd(end: PagingEnd): end is FieldEnd {
  if (!isRecord(end)) return false;
  const { field, is } = end as Partial<FieldEnd>;
  return typeof field === 'string' && SCALARS.includes(typeof is);
}

export function isTotalEnd(end: PagingEnd): end is TotalEnd {
  return isRecord(end) && typeof (end as Partial<TotalEnd>).total === 'string';
}

/** Follows a dotted path. Free-form JSON may contain anything. */
function property(target: DtoClass, name: string, path: string, from: DtoMetadata): DtoProperty {
  let dto: DtoMetadata = from;
  const keys = path.split('.');
  for (const [index, key] of keys.entries()) {
    const found = dto.byProperty.get(key);
    if (!found) return fail(target, name, unknownProperty(dto, path, key));
    if (index === keys.length - 1 || found.isJson) return found;
    if (!found.dto) {
      return fail(target, name, `"${path}" leads into ${dto.target.name}.${key}, which is not a nested DTO`);
    }
    dto = readDto(found.dto);
  }
  throw new Error('unreachable: split() returns at least one key');
}

function unknownProperty(dto: DtoMetadata, path: string, key: string): string {
  const names = dto.properties.map((each) => each.property);
  const byWireName = dto.byWireName.get(key)?.property;
  const meant = byWireName ?? nearestName(key, names);
  const advice = meant === undefined ? `it has ${names.join(', ') || 'none'}` : `write ${meant}`;
  return `"${path}": ${dto.target.name} has no property ${key}: ${advice}`;
}

function fail(target: DtoClass, name: string, what: string): never {
  throw new DeclarationInvalidError(`@HttpRemoteApi() of ${target.name}: paging.${name}: ${what}`);
}
