import type { Readable } from 'node:stream';
import type { WebStream } from '../wire/file-content.js';
import type { HttpFile } from '../wire/http-file.js';
import type { ExtraFields } from '../metadata/extra-fields.js';
import type { OtherValue, VARIANTS } from './variants.js';

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
export type ExtraKey<T> = 'extra' extends keyof T
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
 * `extra`: fields that its class does not declare, under their wire names. A DTO with {@link OneOf} is a union: one object type
 * for each variant.
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
        ? typeof VARIANTS extends keyof T
          ? VariantsOf<T> | OpenVariantOf<T> | KeylessVariantOf<T>
          : { [K in keyof T as DataKey<T, K>]: PlainInput<T[K]> | NullIfOptional<T, K> } & ExtraKey<T>
        : T;

/** What a DTO declares with `VARIANTS`. */
type UnionOf<T> = T extends { readonly [VARIANTS]?: infer Union } ? NonNullable<Union> : never;
type KeyOf<T> = UnionOf<T> extends { readonly key: infer Key } ? Key : never;
type TableOf<T> = UnionOf<T> extends { readonly table: infer Table } ? Table : never;
type OptionsOf<T> = UnionOf<T> extends { readonly options: infer Options } ? Options : never;

/** One object type for each value of the key, so that the compiler tells them apart by it. */
type VariantsOf<T> = {
  [Value in keyof TableOf<T>]: PlainVariant<T, Value, PayloadOf<T, Value>>;
}[keyof TableOf<T>];

/** The key has a value that the table does not list: any payload may go with it. */
type OpenVariantOf<T> =
  OptionsOf<T> extends { open: true }
    ? PlainVariant<T, OtherValueOf<keyof TableOf<T>>, AnyPayload<T>>
    : never;

/** The key is left out. */
type KeylessVariantOf<T> =
  OptionsOf<T> extends { optional: infer Default }
    ? Default extends keyof TableOf<T>
      ? PlainVariant<T, null | undefined, PayloadOf<T, Default>>
      : Default extends true
        ? PlainVariant<T, null | undefined, AnyPayload<T>>
        : never
    : never;

type OtherValueOf<Value> = Value extends number ? OtherValue<number> : OtherValue<string>;

type PayloadOf<T, Value extends keyof TableOf<T>> = Extract<TableOf<T>[Value], string>;
/** The payloads of all variants, each as an optional one. */
type AnyPayload<T> = `${NameOf<PayloadOf<T, keyof TableOf<T>>>}?`;

/** A payload's name without the mark of an optional one. */
type NameOf<Payload> = Payload extends `${infer Name}?` ? Name : Payload extends string ? Payload : never;
type RequiredName<Payload> = Payload extends `${string}?` ? never : Payload;
type OptionalName<Payload> = Payload extends `${infer Name}?` ? Name : never;
/** Of dotted payloads, the property that holds them, and what is below one such property. */
type HeadOf<Payload> = Payload extends `${infer Head}.${string}` ? Head : never;
type Below<Payload, K> = Payload extends `${infer Head}.${infer Rest}`
  ? Head extends K
    ? Rest
    : never
  : never;

type PlainVariant<T, Value, Payload> = Flat<
  WithKey<T, KeyOf<T>, Value> & WithPayload<T, Payload, AnyPayload<T>, KeyOf<T>> & ExtraKey<T>
>;

type WithKey<T, Key, Value> = undefined extends Value
  ? { [K in keyof T as K extends Key ? K : never]?: Value }
  : { [K in keyof T as K extends Key ? K : never]-?: Value };

/** The data properties of an object, of the payloads only those of one variant. */
type WithPayload<T, Payload, All, Key = never> = {
  [K in keyof T as K extends Key | NameOf<All> ? never : DataKey<T, K>]:
    | (K extends HeadOf<All> ? PlainHolder<T[K], Below<Payload, K>, Below<All, K>> : PlainInput<T[K]>)
    | NullIfOptional<T, K>;
} & {
  [K in keyof T as K extends RequiredName<Payload> ? DataKey<T, K> : never]-?: PlainInput<NonNullable<T[K]>>;
} & {
  [K in keyof T as K extends OptionalName<Payload> ? DataKey<T, K> : never]?: PlainInput<T[K]> | null;
};

/** A nested DTO with the payloads of one variant. */
type PlainHolder<T, Payload, All> = T extends Leaf | readonly unknown[]
  ? PlainInput<T>
  : T extends object
    ? typeof VARIANTS extends keyof T
      ? PlainInput<T>
      : Flat<WithPayload<T, Payload, All> & ExtraKey<T>>
    : T;

/** One object type instead of an intersection. It has no name, so that the compiler prints its properties. */
export type Flat<T> = T extends infer Parts ? { [K in keyof Parts]: Parts[K] } : never;
