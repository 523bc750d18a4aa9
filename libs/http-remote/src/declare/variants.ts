/** Names the types of an input's variants; exists as a type only. See {@link OneOf}. */
export const VARIANTS: unique symbol = Symbol.for('http-remote:variants');

/** How the key of a {@link OneOf} behaves. */
export interface OneOfOptions {
  /** Whether the key may have values that the table does not list: write them as `otherValue('new_type')`. */
  open?: boolean;
  /** Whether the key may be left out: any payload may then be given. A value of the table: that variant is meant. */
  optional?: boolean | string | number;
}

/**
 * The variants of a DTO, for the compiler: the property `Key` decides which other properties `from()` offers. `Table` has the
 * payload of each value of the key: property names, `'name?'` for an optional one, `never` for none. A dotted name is a
 * property of a nested DTO. Properties that no variant lists belong to all. For run time declare {@link GivenFor} at each payload.
 *
 * @example
 * ```ts
 * class SendMessage extends HttpRemoteInput {
 *   declare readonly [VARIANTS]?: OneOf<'msgType', { text: 'text'; news: 'news' | 'safe?' }>;
 *   @JsonName('msgtype') msgType!: 'text' | 'news';
 *   …
 * }
 * SendMessage.from({ msgType: 'text', text: { content: 'hello' } });
 * ```
 */
export interface OneOf<
  Key extends string,
  Table extends Readonly<Record<string | number, string>>,
  Options extends OneOfOptions = object,
> {
  readonly key: Key;
  readonly table: Table;
  readonly options: Options;
}

declare const OTHER: unique symbol;

/** A value of a key that its {@link OneOf} does not list: see {@link otherValue}. */
export type OtherValue<T extends string | number = string | number> = T & { readonly [OTHER]: true };

/**
 * A value that the package does not know yet, for the key of an open union or for a closed list of values. Any payload may go
 * with it.
 *
 * @example `SendMessage.from({ msgType: otherValue('new_type'), extra: { new_type: { … } } })`
 */
export function otherValue<T extends string | number>(value: T): OtherValue<T> {
  return value as OtherValue<T>;
}

/**
 * One of the known values, or any other: editors complete the known ones.
 *
 * @example `color?: OpenEnum<'red' | 'green'>;`
 */
export type OpenEnum<T extends string | number> =
  | T
  | (T extends string ? string & Record<never, never> : never)
  | (T extends number ? number & Record<never, never> : never);
