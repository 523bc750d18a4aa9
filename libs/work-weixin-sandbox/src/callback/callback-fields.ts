/**
 * A value of a callback: a text, a number, an element with elements, or a list of repeated elements.
 *
 * @see {@link CallbackFields}
 */
export type CallbackValue = string | number | boolean | CallbackFields | readonly CallbackValue[];

/**
 * The fields of a callback or of a reply under their names on the wire.
 *
 * @example `{ FromUserName: 'zhangsan', Content: '你好' }`
 */
export interface CallbackFields {
  readonly [name: string]: CallbackValue | undefined;
}

/** Whether the value has fields of its own. */
export function isCallbackFields(value: unknown): value is CallbackFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
