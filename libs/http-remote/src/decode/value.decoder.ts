import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { EXTRA_FIELDS } from '../metadata/extra-fields.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoProperty } from '../metadata/dto.reader.js';
import { readDate } from '../wire/date-text.js';
import { MAX_DEPTH } from '../wire/max-depth.js';
import { isRecord, kindOf } from '../wire/plain-data.js';

// A value that does not fit its declared type.
const MISFIT = Symbol('misfit');

/**
 * Reads a DTO out of parsed data, leniently: absent stays absent, unknown fields and values that do not fit the declared
 * type are kept aside in `extra`. Numbers and booleans are also read from strings, strings from numbers.
 *
 * @example `decodeOutput(Member, JSON.parse(text))`
 * @throws ResponseUnreadableError where the data as a whole is no object; `undefined`, an empty body, makes an empty output
 */
export function decodeOutput<T extends object>(output: DtoClass<T>, data: unknown): T {
  if (data !== undefined && !isRecord(data)) {
    throw new ResponseUnreadableError(
      `${output.name} is read from an object, and ${kindOf(data)} came instead`,
    );
  }
  return decodeDto(output, data ?? {}, 0) as T;
}

function decodeDto(target: DtoClass, data: Readonly<Record<string, unknown>>, depth: number): object {
  const dto = readDto(target);
  const output = new dto.target() as Record<string, unknown>;
  const extra: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let hasExtra = false;
  for (const key of Object.keys(data)) {
    const property = dto.byWireName.get(key);
    const raw = data[key];
    const value = property?.isSettable ? decodeProperty(raw, property, depth) : MISFIT;
    if (value === MISFIT) {
      // Null in a field that has none is absence, not a surprise.
      if (property && raw === null) continue;
      extra[key] = raw;
      hasExtra = true;
    } else if (property) {
      output[property.property] = value;
    }
  }
  if (hasExtra && EXTRA_FIELDS in output) {
    Object.defineProperty(output, EXTRA_FIELDS, { value: Object.freeze(extra) });
  }
  return output;
}

function decodeProperty(raw: unknown, property: DtoProperty, depth: number): unknown {
  if (raw === null) return property.nullable ? null : MISFIT;
  const value =
    property.separator !== undefined && property.isArray && typeof raw === 'string'
      ? split(raw, property.separator)
      : raw;
  if (Array.isArray(value)) {
    // Where neither a bracket nor TypeScript says, a DTO may be a list, a scalar is none.
    if (property.isArray === false || (property.scalar && !property.isArray)) return MISFIT;
    const items: unknown[] = [];
    for (const item of value) {
      const decoded = decodeElement(item, property, depth);
      if (decoded === MISFIT) return MISFIT;
      items.push(decoded);
    }
    return items;
  }
  // XML cannot tell a list of one from a single element, and writes an empty list as an empty element.
  if (property.isArray && isBlank(value)) return [];
  const decoded = decodeElement(value, property, depth);
  return property.isArray && decoded !== MISFIT ? [decoded] : decoded;
}

function decodeElement(value: unknown, property: DtoProperty, depth: number): unknown {
  if (value === null && property.nullable) return null;
  if (property.dto) {
    return isRecord(value) && depth < MAX_DEPTH ? decodeDto(property.dto, value, depth + 1) : MISFIT;
  }
  switch (property.scalar) {
    case String:
      return decodeString(value);
    case Number:
      return decodeNumber(trimmed(value));
    case Boolean:
      return decodeBoolean(trimmed(value));
    case Date:
      return readDate(trimmed(value), property) ?? MISFIT;
    default:
      return value;
  }
}

function decodeString(value: unknown): unknown {
  if (typeof value === 'string') return value;
  // JSON.parse has rounded a larger one: it would come out as another id.
  return typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value))
    ? String(value)
    : MISFIT;
}

function decodeNumber(value: unknown): unknown {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) return MISFIT;
  const number = Number(value);
  // A 64-bit id would come out as another id.
  return !Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))
    ? MISFIT
    : number;
}

function decodeBoolean(value: unknown): unknown {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false') return false;
  return MISFIT;
}

/** XML may stand with white space around a value. */
function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
