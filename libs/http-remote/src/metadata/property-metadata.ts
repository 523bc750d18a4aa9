import type { DtoClass } from './api-metadata.js';

/**
 * Where a value is placed in the request.
 *
 * @see {@link JsonName}
 */
export type PropertyPlace = 'body' | 'query' | 'path' | 'header';

export type ScalarClass = StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;

/** A value's class: a nested DTO, or how a scalar is read from an answer. */
export type ValueClass = DtoClass | ScalarClass;

/**
 * `ItemDto`: one, or an array where the value is one. `[ItemDto]`: always an array.
 *
 * @see {@link JsonName}
 */
export type ValueType = ValueClass | readonly [ValueClass];

/** What `@JsonName` said about one property. */
export interface PropertyMetadata {
  readonly property: string;
  readonly wireName: string;
  /** Undefined: where the API's parameter type puts it. */
  readonly in?: PropertyPlace | undefined;
  /** A function, so that a class may name one that is defined below it. */
  readonly type?: (() => ValueType) | undefined;
  /** Free-form JSON: sent and read as it is. */
  readonly isJson?: boolean | undefined;
  /** What TypeScript says beside `type`; undefined where it says nothing. */
  readonly isArray: boolean | undefined;
  readonly dateFormat?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly booleanAs: 'literal' | 'int';
  readonly separator?: string | undefined;
  readonly sensitive: boolean;
  readonly nullable: boolean;
}

/** The class itself, or the one of its elements. */
export function elementOf(type: ValueType): ValueClass {
  return Array.isArray(type) ? (type as readonly [ValueClass])[0] : (type as ValueClass);
}

const SCALARS: ReadonlySet<unknown> = new Set([String, Number, Boolean, Date]);

export function isScalarClass(candidate: unknown): candidate is ScalarClass {
  return SCALARS.has(candidate);
}
