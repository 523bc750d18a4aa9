import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import {
  API_EFFECTS,
  ONCE_KINDS,
  defaultEffect,
  isIdempotent,
  type ApiEffect,
  type OnceKind,
} from '../metadata/api-effect.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import type { ApiPaging } from '../metadata/api-paging.js';
import { HttpMethod } from '../metadata/http-method.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import { checkInput } from '../metadata/input.reader.js';
import { writeApi } from '../metadata/metadata.store.js';
import { resolvePaging } from '../metadata/paging.reader.js';
import { ResponseType } from '../metadata/response-type.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import { isXmlName } from '../lang/wire-names.js';
import type { HttpRemoteInput } from './http-remote.input.js';

/** The options of {@link HttpRemoteApi}. */
export interface HttpRemoteApiOptions<TOutput = unknown> {
  /** The path below the client's base URL, such as `user/create`; `{name}` stands for a property with `in: 'path'`. */
  action: string;
  /** A short description of the API, for people. */
  desc: string;
  /** @default 'POST' */
  httpMethod?: HttpMethod;
  /** @default Query for GET, HEAD and DELETE, Json otherwise */
  type?: HttpParameterType;
  /**
   * The class of the response; `[Item]` if the response is a list.
   * @default none: the parsed response is returned as it is
   */
  output?: DtoClass<TOutput>;
  /** @default Xml if `type` is Xml, Json otherwise */
  responseType?: ResponseType;
  /**
   * The root element of an XML body.
   * @default 'xml'
   */
  xmlRoot?: string;
  /**
   * Hides calls of this API from observers.
   * @default false
   */
  ignoreLog?: boolean;
  /**
   * The tenant's credentials that may call the API, the preferred one first.
   * @default none: the client's authorizer decides
   */
  credential?: readonly string[];
  /**
   * What a call changes on the remote, which decides whether it is retried after an unknown outcome.
   * @default read for GET and HEAD, idempotent-write for PUT and DELETE, write for POST and PATCH
   */
  effect?: ApiEffect;
  /** What is valid once. Required with the effect `once`, and only possible there. */
  onceKind?: OnceKind;
  /**
   * The short form of `effect`: whether sending a request twice has the same effect as sending it once. `true` turns `write`
   * into `idempotent-write`, `false` turns `read` and `idempotent-write` into `write`.
   * @default whether the effect is `read` or `idempotent-write`
   */
  idempotent?: boolean;
  /**
   * The wire name of the nonce that the remote accepts only once. The class implements {@link SignedInput}: each attempt is
   * signed and encoded again.
   */
  replayGuard?: string;
  /**
   * How the API returns a list page by page. It makes `paginate()` and `items()` possible; the class names the type of the
   * elements: `extends HttpRemoteInput<Members, Member>`.
   * @default none: one response is the whole list
   */
  paging?: ApiPaging;
  /**
   * The client that sends it if `send` does not name one.
   * @default the module's default client
   */
  client?: string;
  /**
   * Timeout of one call in milliseconds.
   * @default the client's
   */
  timeoutMs?: number;
  /** The URL of the page that describes the API. */
  docUrl?: string;
}

/** The options of {@link HttpRemoteApi} if the response is a list: `output: [Order]`. */
export type HttpRemoteListApiOptions<TItem> = Omit<HttpRemoteApiOptions, 'output'> & {
  output: readonly [DtoClass<TItem>];
};

/**
 * Accepts classes whose output type is the `output` of the options.
 *
 * @see {@link HttpRemoteApi}
 */
export type HttpRemoteApiDecorator<TOutput> = <TInput extends HttpRemoteInput<TOutput>>(
  target: DtoClass<TInput>,
) => void;

export type AnyOptions = Omit<HttpRemoteApiOptions, 'output'> & { output?: DtoClass | readonly [DtoClass] };

const BODILESS: ReadonlySet<HttpMethod> = new Set<HttpMethod>([HttpMethod.Get, HttpMethod.Head]);
const QUERY_BY_DEFAULT: ReadonlySet<HttpMethod> = new Set<HttpMethod>([...BODILESS, HttpMethod.Delete]);

/**
 * Declares a remote API; the decorated class is its input. Subclasses inherit the declaration unless they redeclare it.
 *
 * @example
 * ```ts
 * @HttpRemoteApi({ action: 'user/get', desc: 'Read a member', httpMethod: HttpMethod.Get, output: Member })
 * export class GetMember extends HttpRemoteInput<Member> { … }
 * ```
 * @throws DeclarationInvalidError when the class is defined, if an option is missing or wrong
 */
export function HttpRemoteApi<TItem>(
  options: HttpRemoteListApiOptions<TItem>,
): HttpRemoteApiDecorator<TItem[]>;
export function HttpRemoteApi<TOutput = unknown>(
  options: HttpRemoteApiOptions<TOutput>,
): HttpRemoteApiDecorator<TOutput>;
export function HttpRemoteApi(options: AnyOptions): (target: DtoClass) => void {
  return (target) => {
    const api = resolveApi(target, options);
    writeApi(target, api);
    checkInput(target);
  };
}

/** @throws DeclarationInvalidError that names the class and the option */
export function resolveApi(target: DtoClass, options: AnyOptions): ApiMetadata {
  const wrong = (what: string): never => {
    throw new DeclarationInvalidError(`@HttpRemoteApi() of ${target.name}: ${what}`);
  };
  const { action, desc, httpMethod = HttpMethod.Post, timeoutMs } = options;
  const isOutputList = Array.isArray(options.output);
  const output = (isOutputList ? (options.output as readonly [DtoClass])[0] : options.output) as
    DtoClass | undefined;
  if (typeof action !== 'string' || !isAction(action)) {
    wrong(
      `action ${JSON.stringify(action)} must be a relative path such as "user/create", without query, "//" or ".."`,
    );
  }
  if (typeof desc !== 'string' || desc.trim() === '')
    wrong('desc is missing: describe the API in a few words');
  if (!Object.values(HttpMethod).includes(httpMethod))
    wrong(`httpMethod "${httpMethod}" is not a value of HttpMethod`);
  const type =
    options.type ?? (QUERY_BY_DEFAULT.has(httpMethod) ? HttpParameterType.Query : HttpParameterType.Json);
  if (!Object.values(HttpParameterType).includes(type))
    wrong(`type "${type}" is not a value of HttpParameterType`);
  if (BODILESS.has(httpMethod) && type !== HttpParameterType.Query) {
    wrong(`${httpMethod} has no body: leave type out, or use HttpMethod.Post`);
  }
  const responseType =
    options.responseType ?? (type === HttpParameterType.Xml ? ResponseType.Xml : ResponseType.Json);
  if (!Object.values(ResponseType).includes(responseType)) {
    wrong(`responseType "${responseType}" is not a value of ResponseType`);
  }
  if ('output' in options && typeof output !== 'function') {
    wrong('output is not a class: if two files import each other, move one of the classes');
  }
  if (timeoutMs !== undefined && !isTimeoutMs(timeoutMs)) {
    wrong(`timeoutMs must be a number of milliseconds from 1 to ${MAX_TIMEOUT_MS}`);
  }
  const { xmlRoot = 'xml', replayGuard, paging } = options;
  if (!isXmlName(xmlRoot)) wrong(`xmlRoot ${JSON.stringify(xmlRoot)} is not a valid XML element name`);
  if (options.credential?.length === 0) wrong('credential is empty: leave it out, or name one');
  return {
    action,
    desc,
    httpMethod,
    type,
    responseType,
    xmlRoot,
    ignoreLog: options.ignoreLog ?? false,
    ...resolveEffect(httpMethod, options, wrong),
    replayGuard,
    paging: paging && resolvePaging(paging, isOutputList, wrong),
    output,
    isOutputList,
    credential: options.credential && Object.freeze([...options.credential]),
    client: options.client,
    timeoutMs,
    docUrl: options.docUrl,
  };
}

type Effect = Pick<ApiMetadata, 'effect' | 'onceKind' | 'idempotent'>;

function resolveEffect(
  httpMethod: HttpMethod,
  { effect: given, onceKind, idempotent: short }: AnyOptions,
  wrong: (what: string) => never,
): Effect {
  const effect = given ?? defaultEffect(httpMethod, short);
  if (!API_EFFECTS.includes(effect)) wrong(`effect "${effect}" must be ${API_EFFECTS.join(', ')}`);
  if (onceKind !== undefined && !ONCE_KINDS.includes(onceKind)) {
    wrong(`onceKind "${onceKind}" must be ${ONCE_KINDS.join(' or ')}`);
  }
  if (effect === 'once' && onceKind === undefined) {
    wrong("effect once needs onceKind: 'consumes' for a code that goes in, 'issues' for one that comes out");
  }
  if (effect !== 'once' && onceKind !== undefined) {
    wrong(`onceKind contradicts effect ${effect}: leave it out, or write effect: 'once'`);
  }
  const idempotent = isIdempotent(effect);
  if (short !== undefined && short !== idempotent) {
    wrong(`idempotent: ${short} contradicts effect ${effect}: leave one of them out`);
  }
  return { effect, onceKind, idempotent };
}

const SEGMENT = /^(?:[\w\-.~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2}|\{\w+\})+$/;

function isAction(action: string): boolean {
  return action.split('/').every((segment) => SEGMENT.test(segment) && !/^(?:\.|%2e){1,2}$/i.test(segment));
}
