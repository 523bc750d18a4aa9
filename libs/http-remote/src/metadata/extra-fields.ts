/** The property that stores undeclared fields of an output. It exists on the prototype of classes that keep them. */
export const EXTRA_FIELDS = Symbol.for('http-remote:extra');

/** The undeclared fields of a response: {@link HttpRemoteOutput.extra}. */
export type ExtraFields = Readonly<Record<string, unknown>>;

/** The property that stores the undeclared fields of an input. Not {@link EXTRA_FIELDS}: what a response had is not sent back. */
const EXTRA_TO_SEND = Symbol.for('http-remote:extra-to-send');

const GLOBAL_USE = Symbol.for('http-remote:extra-use');

/**
 * Whether any object of the process has extra fields: without them, a call must not look for the symbol in each DTO and all of
 * its prototypes. Global, because another copy of the package may send what this one built.
 */
const use = ((globalThis as { [GLOBAL_USE]?: { isUsed: boolean } })[GLOBAL_USE] ??= { isUsed: false });

const NONE: ExtraFields = Object.freeze(Object.create(null) as Record<string, unknown>);

/**
 * Adds fields to an input or a nested DTO that its class does not declare, under their wire names. They are sent as they are,
 * beside the properties of the DTO, and no rule checks them. Replaces those of an earlier call. `from({ …, extra })` does the
 * same for plain objects.
 *
 * @returns the same DTO
 * @throws InputInvalidError when it is sent, if a field has the wire name of a property that is set
 * @example `await remote.send(withExtra(new PlaceOrder(), { gift_wrap: true }));`
 */
export function withExtra<T extends object>(dto: T, fields: ExtraFields): T {
  use.isUsed = true;
  const extra = Object.freeze(Object.assign(Object.create(null), fields) as ExtraFields);
  // Enumerable: copies and comparisons of inputs include it. No key of parsed JSON is a symbol, so only code can set it.
  return Object.defineProperty(dto, EXTRA_TO_SEND, {
    value: extra,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/**
 * The undeclared fields of an input, an output or a nested DTO: what {@link withExtra} or `from({ extra })` added, or what a
 * response had.
 *
 * @returns a frozen object without prototype, empty if there are none
 * @example `extraOf(stub.sent(PlaceOrder)[0]) // { gift_wrap: true }`
 */
export function extraOf(dto: object): ExtraFields {
  return extraToSend(dto) ?? (dto as { readonly [EXTRA_FIELDS]?: ExtraFields })[EXTRA_FIELDS] ?? NONE;
}

/** The fields that are sent; undefined if there are none. */
export function extraToSend(dto: object): ExtraFields | undefined {
  return use.isUsed ? (dto as { readonly [EXTRA_TO_SEND]?: ExtraFields })[EXTRA_TO_SEND] : undefined;
}
