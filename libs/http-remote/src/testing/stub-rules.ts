import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import type { WireResponse } from '../wire/wire-response.js';

/** An API as one input class declares it. */
export interface StubbedInput {
  readonly target: DtoClass;
  readonly api: ApiMetadata;
}

export interface StubRule {
  readonly input: StubbedInput;
  /** Undefined: every input. */
  readonly matches: ((input: object) => boolean) | undefined;
  /** Undefined: through every client. */
  readonly clients: readonly string[] | undefined;
  /** How many calls are left for it; `Infinity`: it holds for all further ones. */
  left: number;
  readonly answer: (call: HttpRemoteCall) => Promise<WireResponse> | WireResponse;
}

/** What a test has prepared, in the order it did so. */
export class StubRules {
  private rules: StubRule[] = [];

  /** The counted ones that not all of their calls have come for. */
  get pending(): readonly StubRule[] {
    return this.rules.filter(({ left }) => left > 0 && left < Infinity);
  }

  get all(): readonly StubRule[] {
    return this.rules;
  }

  add(rule: StubRule): void {
    this.rules.push(rule);
  }

  clear(): void {
    this.rules = [];
  }

  /**
   * The rule a call is answered by. One for its input goes before one for its client, that before one for all; among those
   * alike the counted go first, in their order, then the latest of the others.
   */
  take(call: HttpRemoteCall): StubRule | undefined {
    const fitting = this.rules.filter((rule) => rule.left > 0 && isFor(rule, call));
    const highest = Math.max(...fitting.map(precedenceOf));
    const equals = fitting.filter((rule) => precedenceOf(rule) === highest);
    const rule = equals.find(({ left }) => left < Infinity) ?? equals.at(-1);
    if (rule) rule.left--;
    return rule;
  }
}

/** Whether a call's input is of the class, be it that of another copy of a package. */
export function isInputOf(
  { target, api }: StubbedInput,
  call: Pick<HttpRemoteCall, 'api' | 'input'>,
): boolean {
  const isTwin = () =>
    target.name === call.input.constructor.name &&
    api.action === call.api.action &&
    api.httpMethod === call.api.httpMethod;
  return call.input instanceof target || isTwin();
}

function isFor({ input, matches, clients }: StubRule, call: HttpRemoteCall): boolean {
  return (
    isInputOf(input, call) && (clients?.includes(call.client) ?? true) && (matches?.(call.input) ?? true)
  );
}

function precedenceOf({ matches, clients }: StubRule): number {
  return (matches ? 2 : 0) + (clients ? 1 : 0);
}
