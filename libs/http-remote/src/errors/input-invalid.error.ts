import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';

/**
 * One rule that one property breaks.
 *
 * @see {@link InputInvalidError.violations}
 */
export interface Violation {
  /** The property's path in the input, array indices in brackets: `extAttr.attrs[1].web.url`. */
  readonly property: string;
  /** The same path in wire names: `extattr.attrs[1].web.url`. */
  readonly wirePath: string;
  /** The rule's name as class-validator has it: `isNotEmpty`, `matches`, … */
  readonly rule: string;
  /** What is wrong, in the words of the rule. */
  readonly message: string;
  /** The refused value. Left out where it is absent, an object, longer than 1,000, or the property is `sensitive`. */
  readonly value?: unknown;
}

/**
 * The input breaks its own rules. Nothing was sent.
 *
 * @example
 * ```ts
 * if (error instanceof InputInvalidError) {
 *   return error.violations.map(({ property, message }) => `${property}: ${message}`);
 * }
 * ```
 */
export class InputInvalidError extends HttpRemoteError {
  readonly stage = 'validate';

  constructor(
    /** Every broken rule, in the order of the properties. */
    readonly violations: readonly Violation[],
    context: HttpRemoteErrorContext = {},
  ) {
    super(violations.map((violation) => `${violation.property}: ${violation.message}`).join('; '), context);
  }

  static {
    branded(this, 'http-remote:InputInvalidError');
  }
}
