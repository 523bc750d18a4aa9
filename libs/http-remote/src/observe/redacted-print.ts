import type { InspectOptions } from 'node:util';
import type { RedactedRequest } from './redact.js';

/** A request that shows its raw parts to who reads them, and is redacted however it is printed or serialised. */
export abstract class RedactedPrint {
  /** The request with secrets and values declared `sensitive` masked. */
  abstract redacted(): RedactedRequest;

  toJSON(): RedactedRequest {
    return this.redacted();
  }

  toString(): string {
    const { method, url } = this.redacted();
    return `${method} ${url}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    _depth: number,
    options: InspectOptions,
    inspect: (value: unknown, options: InspectOptions) => string,
  ): string {
    return `${this.constructor.name} ${inspect(this.redacted(), options)}`;
  }
}
