import { branded } from '../errors/branded.js';
import type { HttpMethod } from './http-method.js';
import type { InputMetadata } from './input.reader.js';

/**
 * Values by name: of a query, of headers, of a body.
 *
 * @see {@link UntypedRequest}
 * @see {@link HttpRemoteClient.request}
 */
export type UntypedValues = Readonly<Record<string, unknown>>;

// Symbol.for: the testing kit may come from another copy of the package.
const METADATA = Symbol.for('http-remote:untyped-input');

/**
 * The input of a call that `request()` makes, as interceptors and the testing kit see it.
 *
 * @see {@link HttpRemoteClient.request}
 */
export class UntypedInput {
  /** @internal Made by `request()`, which checks the arguments. */
  constructor(
    metadata: InputMetadata,
    readonly action: string,
    readonly httpMethod: HttpMethod,
    readonly query: UntypedValues,
    readonly headers: UntypedValues,
    readonly body: UntypedValues,
  ) {
    Object.defineProperty(this, METADATA, { value: metadata });
  }

  static {
    branded(this, 'http-remote:UntypedInput');
  }
}

/** What `request()` declares for its input; undefined for an input of a class. */
export function untypedMetadataOf(input: object): InputMetadata | undefined {
  return (input as { readonly [METADATA]?: InputMetadata })[METADATA];
}
