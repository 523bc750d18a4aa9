import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readDto, type DtoMetadata } from '../metadata/dto.reader.js';
import { readApi } from '../metadata/metadata.writer.js';

/**
 * Builds a DTO and the DTOs below it from a plain object; instances among the values are kept as they are.
 *
 * @throws InputInvalidError naming every unknown key
 */
export function instantiate<T extends object>(dto: new () => T, plain: unknown): T {
  const violations: Violation[] = [];
  const built = isRecord(plain) ? build(readDto(dto), plain, '', '', violations) : refuse(dto, violations);
  if (violations.length > 0) throw new InputInvalidError(violations, { api: readApi(dto) });
  return built as T;
}

function build(
  dto: DtoMetadata,
  plain: Readonly<Record<string, unknown>>,
  path: string,
  wirePath: string,
  violations: Violation[],
): object {
  const built = new dto.target() as Record<string, unknown>;
  for (const key of Object.keys(plain)) {
    const metadata = dto.byProperty.get(key);
    if (!metadata) {
      violations.push(unknownProperty(dto, key, path, wirePath));
      continue;
    }
    const value = plain[key];
    // An absent optional must not undo a default.
    if (value === undefined) continue;
    const { dto: nested } = metadata;
    const at = [join(path, key), join(wirePath, metadata.wireName)] as const;
    built[key] = nested === undefined ? value : buildNested(nested, value, at, violations);
  }
  return built;
}

function buildNested(
  nested: DtoClass,
  value: unknown,
  at: readonly [string, string],
  violations: Violation[],
): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      buildNested(nested, item, [`${at[0]}[${index}]`, `${at[1]}[${index}]`], violations),
    );
  }
  // Anything but a plain object is left for the validator to refuse.
  return isPlainObject(value) ? build(readDto(nested), value, ...at, violations) : value;
}

function unknownProperty(dto: DtoMetadata, key: string, path: string, wirePath: string): Violation {
  const known = dto.properties.map(({ property }) => property).join(', ');
  return {
    property: join(path, key),
    wirePath: join(wirePath, key),
    rule: 'unknownProperty',
    message: `${dto.target.name} has no property "${key}": it has ${known}`,
  };
}

function refuse(dto: DtoClass, violations: Violation[]): undefined {
  violations.push({
    property: '',
    wirePath: '',
    rule: 'isObject',
    message: `${dto.name}.from() takes an object`,
  });
  return undefined;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
