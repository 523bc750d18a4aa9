import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import { FileUrl } from '../dispatch/file-url.js';
import { UntypedInput } from '../metadata/untyped-input.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';

/** An input class and the API it declares. */
export interface StubbedInput {
  /** `UntypedInput` for the calls of `request()`. */
  readonly target: DtoClass;
  readonly api: ApiMetadata;
  /** Of an untyped request: whether the test named no method. */
  readonly isForEveryMethod?: boolean;
}

/** What a test wrote to get the replies: `on(GetOrder)`. */
export function nameOf(input: StubbedInput): string {
  const { target, api, isForEveryMethod } = input;
  if (isFileUrl(input)) return 'onDownloadUrl()';
  if (!isUntyped(input)) return `on(${target.name})`;
  const method = isForEveryMethod ? '' : `, httpMethod: '${api.httpMethod}'`;
  return `onRequest({ action: '${api.action}'${method} })`;
}

/** The part of a request that a reply depends on. */
export type SentHeaders = Pick<WireRequest, 'headers'>;

export interface StubRule {
  readonly input: StubbedInput;
  /** Undefined: every input. */
  readonly matches: ((input: object) => boolean) | undefined;
  /** Undefined: every client. */
  readonly clients: readonly string[] | undefined;
  /** Of a `downloadUrl()`; undefined: every URL. */
  readonly url: string | undefined;
  /** The number of calls it still applies to; `Infinity` for an unlimited reply. */
  left: number;
  readonly answer: (call: HttpRemoteCall, request: SentHeaders) => Promise<WireResponse> | WireResponse;
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
   * Takes the rule for a call. `where()` or a URL wins over `forClient()`, which wins over neither. Among equals, counted replies come
   * first, in order; then the latest unlimited one.
   */
  take(call: HttpRemoteCall, url: string): StubRule | undefined {
    const fitting = this.rules.filter((rule) => rule.left > 0 && isFor(rule, call, url));
    const highest = Math.max(...fitting.map(precedenceOf));
    const equals = fitting.filter((rule) => precedenceOf(rule) === highest);
    const rule = equals.find(({ left }) => left < Infinity) ?? equals.at(-1);
    if (rule) rule.left--;
    return rule;
  }
}

/** Whether a call's input is an instance of the class, or of the same class in another copy of a package. */
export function isInputOf(input: StubbedInput, call: Pick<HttpRemoteCall, 'api' | 'input'>): boolean {
  const { target, api } = input;
  if (call.input instanceof UntypedInput || isUntyped(input)) {
    return call.input instanceof UntypedInput && isUntyped(input) && isForAction(input, call.api);
  }
  const isTwin = () => target.name === call.input.constructor.name && isSameApi(api, call.api);
  return call.input instanceof target || isTwin();
}

function isSameApi(one: ApiMetadata, other: ApiMetadata): boolean {
  return one.action === other.action && one.httpMethod === other.httpMethod;
}

function isForAction({ api, isForEveryMethod }: StubbedInput, called: ApiMetadata): boolean {
  return api.action === called.action && (isForEveryMethod === true || api.httpMethod === called.httpMethod);
}

/** Whether the replies are those to `downloadUrl()`. */
export function isFileUrl({ target }: StubbedInput): boolean {
  return target === FileUrl;
}

export function isUntyped({ target }: StubbedInput): boolean {
  return (target as unknown) === UntypedInput;
}

function isFor({ input, matches, clients, url }: StubRule, call: HttpRemoteCall, sent: string): boolean {
  return (
    isInputOf(input, call) &&
    (url === undefined || url === sent) &&
    (clients?.includes(call.client) ?? true) &&
    (matches?.(call.input) ?? true)
  );
}

function precedenceOf({ matches, clients, url }: StubRule): number {
  return (matches || url !== undefined ? 2 : 0) + (clients ? 1 : 0);
}
