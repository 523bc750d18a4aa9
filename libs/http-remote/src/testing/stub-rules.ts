import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import type { WireResponse } from '../wire/wire-response.js';

/** An input class and the API it declares. */
export interface StubbedInput {
  readonly target: DtoClass;
  readonly api: ApiMetadata;
}

export interface StubRule {
  readonly input: StubbedInput;
  /** Undefined: every input. */
  readonly matches: ((input: object) => boolean) | undefined;
  /** Undefined: every client. */
  readonly clients: readonly string[] | undefined;
  /** The number of calls it still applies to; `Infinity` for an unlimited reply. */
  left: number;
  readonly answer: (call: HttpRemoteCall) => Promise<WireResponse> | WireResponse;
}

/** The replies of a test, in the order in which they were added. */
export class StubRules {
  private rules: StubRule[] = [];

  /** Replies with a call count that is not used up. */
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
   * Takes the rule for a call. `where()` wins over `forClient()`, which wins over neither. Among equals, counted replies come
   * first, in order; then the latest unlimited one.
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

/** Whether a call's input is an instance of the class, or of the same class in another copy of a package. */
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
