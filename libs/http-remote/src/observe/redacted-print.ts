import type { InspectOptions } from 'node:util';
import type { RedactedRequest } from './redact.js';

/** A request with raw properties that is redacted when it is printed or serialized. */
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
