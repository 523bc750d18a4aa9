import type { DataKey, Leaf } from '../declare/plain-input.js';

/**
 * What a stub's reply takes: the data properties of an output class, each of them optional, nested DTOs and lists included.
 * A test says what it is about.
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
        ? { [K in keyof T as DataKey<T, K>]?: PlainOutput<T[K]> }
        : T;
