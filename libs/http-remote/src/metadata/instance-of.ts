import type { DtoClass } from './api-metadata.js';
import { readDeclaringCopy, readProperties } from './metadata.store.js';
import { elementOf, type PropertyMetadata } from './property-metadata.js';

/**
 * Whether a value is an instance of a DTO class, or of the same class in another copy of a package: an application can
 * load the ESM and the CommonJS build side by side.
 */
export function isInstanceOf(value: unknown, dto: DtoClass): boolean {
  if (value instanceof dto) return true;
  if (typeof value !== 'object' || value === null) return false;
  for (
    let at = Object.getPrototypeOf(value) as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const own: unknown = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
    if (typeof own === 'function' && areTwins(own as DtoClass, dto)) return true;
  }
  return false;
}

/** Two classes declared by the same copy of the package are always different, even with equal declarations. */
function areTwins(one: DtoClass, other: DtoClass): boolean {
  const declaration = declarationOf(one);
  return (
    declaration !== undefined &&
    declaration === declarationOf(other) &&
    readDeclaringCopy(one) !== readDeclaringCopy(other)
  );
}

const declarations = new WeakMap<DtoClass, string | undefined>();

/** A class's name and the metadata of its properties, as one string; undefined if it declares nothing. */
function declarationOf(dto: DtoClass): string | undefined {
  if (!declarations.has(dto)) {
    const properties = readProperties(dto);
    const isDto = dto.name !== '' && properties.length > 0;
    declarations.set(dto, isDto ? JSON.stringify([dto.name, ...properties.map(described)]) : undefined);
  }
  return declarations.get(dto);
}

function described({ type, ...rest }: PropertyMetadata): object {
  return { ...rest, type: type && [type()].map((named) => [Array.isArray(named), elementOf(named)?.name]) };
}
