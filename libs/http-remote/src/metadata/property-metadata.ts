import type { DtoClass } from './api-metadata.js';

/**
 * The part of the request that carries a value.
 *
 * @see {@link JsonName}
 */
export type PropertyPlace = 'body' | 'query' | 'path' | 'header';

export type ScalarClass = StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;

/** A value's class: a nested DTO, or the scalar that is read from a response. */
export type ValueClass = DtoClass | ScalarClass;

/**
 * `ItemDto`: one, or an array if the value is an array. `[ItemDto]`: always an array.
 *
 * @see {@link JsonName}
 */
export type ValueType = ValueClass | readonly [ValueClass];

/** The options of one property's `@JsonName`. */
export interface PropertyMetadata {
  readonly property: string;
  readonly wireName: string;
  /** Undefined: chosen by the API's parameter type. */
  readonly in?: PropertyPlace | undefined;
  /** A function, so that a class can refer to one defined below it. */
  readonly type?: (() => ValueType) | undefined;
  /** Free-form JSON: sent and read as it is. */
  readonly isJson?: boolean | undefined;
  /** Whether the type that TypeScript emits is an array; undefined if it emits none. */
  readonly isArray: boolean | undefined;
  readonly dateFormat?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly booleanAs: 'literal' | 'int';
  readonly separator?: string | undefined;
  /** Undefined: the wire name decides. */
  readonly sensitive?: boolean | undefined;
  readonly nullable: boolean;
  /** Other spellings of the wire name when reading. */
  readonly also?: readonly string[] | undefined;
}

/** The class itself, or the class of the list's elements. */
export function elementOf(type: ValueType): ValueClass {
  return Array.isArray(type) ? (type as readonly [ValueClass])[0] : (type as ValueClass);
}

const SCALARS: ReadonlySet<unknown> = new Set([String, Number, Boolean, Date]);

export function isScalarClass(candidate: unknown): candidate is ScalarClass {
  return SCALARS.has(candidate);
}
