import type { Readable } from 'node:stream';
import type { WebStream } from '../wire/file-content.js';
import type { HttpFile } from '../wire/http-file.js';
import type { ExtraFields } from '../metadata/extra-fields.js';

export type Leaf =
  | string
  | number
  | boolean
  | bigint
  | symbol
  | null
  | undefined
  | Date
  | Uint8Array
  | Blob
  | ArrayBuffer
  | Readable
  | WebStream
  | HttpFile;

/** `A` if both types are identical, readonly modifiers included. */
type IfSame<X, Y, A, B> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? A : B;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Keys of settable data: no methods, no getters, nothing readonly. */
export type DataKey<T, K extends keyof T> = K extends string
  ? NonNullable<T[K]> extends (...args: never[]) => unknown
    ? never
    : IfSame<Pick<T, K>, Mutable<Pick<T, K>>, K, never>
  : never;

/** An optional property accepts `null` too, which is not sent: database rows often contain it. */
type NullIfOptional<T, K extends keyof T> = object extends Pick<T, K> ? null : never;

/** The key `extra`, unless it is a property of the DTO. */
type ExtraKey<T> = 'extra' extends keyof T
  ? [DataKey<T, 'extra'>] extends [never]
    ? WithExtraKey
    : unknown
  : WithExtraKey;

interface WithExtraKey {
  /** Fields that the class does not declare, under their wire names. They are sent as they are, and no rule checks them. */
  readonly extra?: ExtraFields | null | undefined;
}

/**
 * The argument of `from()`: the data properties of a DTO as a plain object, nested DTOs and arrays of them included. An
 * optional property accepts `null`, which means absent; a required one only if its own type includes it. Each object may have an
 * `extra`: fields that its class does not declare, under their wire names.
 *
 * @example `PlainInput<CreateUserWorkWxInput>` has `userId: string; alias?: string | null; extAttr?: { attrs?: … } | null`
 */
export type PlainInput<T> = T extends Leaf
  ? T
  : T extends readonly (infer Item)[]
    ? readonly PlainInput<Item>[] | PlainInput<Item>[]
    : unknown extends T
      ? T
      : T extends object
        ? { [K in keyof T as DataKey<T, K>]: PlainInput<T[K]> | NullIfOptional<T, K> } & ExtraKey<T>
        : T;
