import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { EXTRA_FIELDS } from '../metadata/extra-fields.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import type { ScalarClass } from '../metadata/property-metadata.js';
import { readDate, type DateStyle } from '../lang/date-text.js';
import { MAX_DEPTH } from '../lang/max-depth.js';
import { isRecord, kindOfData } from '../lang/plain-data.js';

// A value that does not fit its declared type.
const MISFIT = Symbol('misfit');

/**
 * Reads a DTO from parsed data, leniently: absent stays absent, and unknown fields and values that do not match the declared
 * type go into `extra`. Numbers and booleans are also read from strings, and strings from numbers. A number beyond
 * ±(2^53 − 1) matches no type, because `JSON.parse` may have rounded it; in the response of a call it is a string of its digits.
 *
 * @example `decodeOutput(Member, JSON.parse(text))`
 * @throws ResponseUnreadableError if the data is not an object; for `undefined`, an empty body, the output is empty
 */
export function decodeOutput<T extends object>(output: DtoClass<T>, data: unknown): T {
  if (data !== undefined && !isRecord(data)) {
    throw new ResponseUnreadableError(
      `${output.name} can only be read from an object, not from ${kindOfData(data)}`,
    );
  }
  return decodeDto(planOf(output), data ?? {}, 0) as T;
}

/** Returns `MISFIT` if the value does not match the property. */
type Read = (raw: unknown, depth: number) => unknown;

interface FieldPlan {
  readonly property: string;
  readonly read: Read;
  /** Of another spelling: the wire name, which takes precedence. */
  readonly insteadOf?: string;
}

/** How a class is read, computed once. */
interface DtoPlan {
  readonly target: DtoClass;
  readonly keepsExtra: boolean;
  readonly byWireName: ReadonlyMap<string, FieldPlan>;
}

const plans = new WeakMap<DtoClass, DtoPlan>();

function planOf(target: DtoClass): DtoPlan {
  let plan = plans.get(target);
  if (!plan) plans.set(target, (plan = makePlan(target)));
  return plan;
}

function makePlan(target: DtoClass): DtoPlan {
  const fields = readDto(target).properties.flatMap((property) => {
    const { wireName, also = [] } = property;
    const plan: FieldPlan = { property: property.property, read: readerOf(property) };
    const others = also.map((name): [string, FieldPlan] => [name, { ...plan, insteadOf: wireName }]);
    return [[wireName, plan] as [string, FieldPlan], ...others];
  });
  const keepsExtra = EXTRA_FIELDS in (target.prototype as object);
  return { target, keepsExtra, byWireName: new Map(fields) };
}

function decodeDto(
  { target, keepsExtra, byWireName }: DtoPlan,
  data: Readonly<Record<string, unknown>>,
  depth: number,
): object {
  const output = new target() as Record<string, unknown>;
  let extra: Record<string, unknown> | undefined;
  // Takes half the time of Object.keys(), whose arrays are more garbage than the output.
  for (const key in data) {
    if (!Object.hasOwn(data, key)) continue;
    const raw = data[key];
    const known = byWireName.get(key);
    const field = known?.insteadOf !== undefined && Object.hasOwn(data, known.insteadOf) ? undefined : known;
    const value = field ? field.read(raw, depth) : MISFIT;
    if (field && value !== MISFIT) output[field.property] = value;
    // Null in a field that is not nullable means absent: do not report it in `extra`.
    else if (!field || raw !== null) {
      extra ??= Object.create(null) as Record<string, unknown>;
      extra[key] = raw;
    }
  }
  if (extra && keepsExtra) Object.defineProperty(output, EXTRA_FIELDS, { value: Object.freeze(extra) });
  return output;
}

function readerOf(property: DtoProperty): Read {
  const { isArray, isJson, isSettable, nullable, scalar, separator } = property;
  if (!isSettable) return () => MISFIT;
  const absent = nullable ? null : MISFIT;
  // A list of free-form values is read like any list, so that it is never something else.
  if (isJson && !isArray) return (raw) => raw ?? absent;
  const readElement = elementReaderOf(property);
  // Without `[Type]` or emitted metadata, a nested DTO may be a list; a scalar may not.
  const mayBeList = isArray ?? !scalar;
  return (raw, depth) => {
    if (raw === null) return absent;
    if (Array.isArray(raw)) return mayBeList ? readList(raw, readElement, depth) : MISFIT;
    if (!isArray) return readElement(raw, depth);
    if (typeof raw === 'string') {
      if (separator !== undefined) return readList(split(raw, separator), readElement, depth);
      // XML has an empty list as an empty element, and a list of one looks like a single element.
      if (isBlank(raw)) return [];
    }
    if (isRecord(raw) && !mayBeElement(raw, property)) return isEmpty(raw) ? [] : MISFIT;
    const only = readElement(raw, depth);
    return only === MISFIT ? MISFIT : [only];
  };
}

/** Some servers send an empty list as `{}`, others a list as an object of indexes: neither is a list of one element. */
function mayBeElement(raw: Readonly<Record<string, unknown>>, { dto }: DtoProperty): boolean {
  if (!dto) return !isEmpty(raw);
  const { byWireName } = planOf(dto);
  for (const key in raw) if (byWireName.has(key)) return true;
  return false;
}

function isEmpty(raw: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(raw).length === 0;
}

/** Returns the same array if no element needs a conversion. */
function readList(values: readonly unknown[], readElement: Read, depth: number): unknown {
  let items: unknown[] | undefined;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const item = readElement(value, depth);
    if (item === MISFIT) return MISFIT;
    // Copy at full length: a growing array allocates room for 17, and most lists are short.
    if (item !== value) items ??= values.slice();
    if (items) items[index] = item;
  }
  return items ?? values;
}

function elementReaderOf({ dto, nullable, scalar, ...style }: DtoProperty): Read {
  const read = dto ? dtoReaderOf(dto) : scalar ? scalarReaderOf(scalar, style) : (value: unknown) => value;
  return nullable ? (value, depth) => (value === null ? null : read(value, depth)) : read;
}

function dtoReaderOf(dto: DtoClass): Read {
  // Resolved at the first value, because a class may contain itself.
  let plan: DtoPlan | undefined;
  return (value, depth) =>
    isRecord(value) && depth < MAX_DEPTH ? decodeDto((plan ??= planOf(dto)), value, depth + 1) : MISFIT;
}

function scalarReaderOf(scalar: ScalarClass, style: DateStyle): Read {
  switch (scalar) {
    case String:
      return decodeString;
    case Number:
      return decodeNumber;
    case Boolean:
      return (value) => decodeBoolean(trimmed(value));
    default:
      return (value) => readDate(trimmed(value), style) ?? MISFIT;
  }
}

function decodeString(value: unknown): unknown {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && isSafe(value) ? String(value) : MISFIT;
}

function decodeNumber(value: unknown): unknown {
  if (typeof value === 'number') return isSafe(value) ? value : MISFIT;
  if (typeof value !== 'string') return MISFIT;
  const text = value.trim();
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return MISFIT;
  const number = Number(text);
  return isSafe(number) ? number : MISFIT;
}

/** A number beyond 2^53 may have been rounded: an id would become another id. */
function isSafe(number: number): boolean {
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER;
}

function decodeBoolean(value: unknown): unknown {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false') return false;
  return MISFIT;
}

/** XML may have white space around a value. */
function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
