import type { DataKey, ExtraKey, Flat, Leaf } from '../declare/plain-input.js';

/**
 * The argument of a stub's `reply()`: the data properties of an output class, nested DTOs and lists included. All are optional:
 * a test sets only those it is about. `extra` has fields that the class does not declare, under their wire names.
 *
 * @example `PlainOutput<UserWorkWxOutput>` has `name?: string; extAttr?: { attrs?: … }`
 */
export type PlainOutput<T> = unknown extends T
  ? unknown
  : T extends Leaf
    ? T
    : T extends readonly (infer Item)[]
      ? readonly PlainOutput<Item>[]
      : T extends object
        ? Flat<{ [K in keyof T as DataKey<T, K>]?: PlainOutput<T[K]> } & ExtraKey<T>>
        : T;
