/** The property that stores undeclared fields of an output. It exists on the prototype of classes that keep them. */
export const EXTRA_FIELDS = Symbol.for('http-remote:extra');

/** The undeclared fields of a response: {@link HttpRemoteOutput.extra}. */
export type ExtraFields = Readonly<Record<string, unknown>>;
