/** Where an output keeps the fields its class does not declare. Present on the prototype of classes that keep them. */
export const EXTRA_FIELDS = Symbol.for('http-remote:extra');

/** What an answer has beyond its class: {@link HttpRemoteOutput.extra}. */
export type ExtraFields = Readonly<Record<string, unknown>>;
