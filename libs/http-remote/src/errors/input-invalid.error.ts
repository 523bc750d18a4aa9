import { branded } from './branded.js';
import { HttpRemoteError, type HttpRemoteErrorContext } from './http-remote.error.js';
import { shortened } from '../lang/shortened.js';
import { MAX_VIOLATIONS } from './violations.js';

/**
 * A rule that a property breaks.
 *
 * @see {@link InputInvalidError.violations}
 */
export interface Violation {
  /** The property's path in the input, array indices in brackets: `extAttr.attrs[1].web.url`. */
  readonly property: string;
  /** The same path in wire names: `extattr.attrs[1].web.url`. */
  readonly wirePath: string;
  /** class-validator's name of the rule: `isNotEmpty`, `matches`, … */
  readonly rule: string;
  /** The message of the rule. */
  readonly message: string;
  /** The rejected value. Left out if it is absent, an object, longer than 1,000, or if the property is `sensitive`. */
  readonly value?: unknown;
}

/** Constructor argument of {@link InputInvalidError}, in addition to its violations. */
export interface InputInvalidErrorContext extends HttpRemoteErrorContext {
  /**
   * The number of violations beyond those given.
   * @default 0
   */
  readonly omitted?: number | undefined;
}

const MAX_PATH = 200;
const MAX_TEXT = 500;
/** The length of all texts of one error together. */
const MAX_TOTAL = 30_000;
const MAX_MESSAGE = 10_000;

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

  /**
   * The broken rules, in the order of the properties: all of them, or the first 100 if an input breaks more. Long paths and
   * messages are cut.
   */
  readonly violations: readonly Violation[];
  /** The number of broken rules that `violations` leaves out. */
  readonly omitted: number;

  constructor(violations: readonly Violation[], { omitted = 0, ...context }: InputInvalidErrorContext = {}) {
    const kept = bounded(violations);
    const count = violations.length + omitted;
    super(messageOf(kept, count), context);
    this.violations = kept;
    this.omitted = count - kept.length;
  }

  static {
    branded(this, 'http-remote:InputInvalidError');
  }
}

function bounded(violations: readonly Violation[]): Violation[] {
  const kept: Violation[] = [];
  let total = 0;
  for (const violation of violations.slice(0, MAX_VIOLATIONS)) {
    const property = shortened(violation.property, MAX_PATH);
    const wirePath = shortened(violation.wirePath, MAX_PATH);
    const message = shortened(violation.message, MAX_TEXT);
    total += property.length + wirePath.length + message.length;
    if (total > MAX_TOTAL) break;
    kept.push({ ...violation, property, wirePath, message });
  }
  return kept;
}

function messageOf(violations: readonly Violation[], count: number): string {
  let text = '';
  let shown = 0;
  for (const { property, message } of violations) {
    if (text.length > MAX_MESSAGE) break;
    text += `${shown === 0 ? '' : '; '}${property}: ${message}`;
    shown++;
  }
  return shown === count ? text : `${text}; and ${count - shown} more`;
}
