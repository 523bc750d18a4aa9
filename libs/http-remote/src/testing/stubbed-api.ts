import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { TransportError } from '../errors/transport.error.js';
import { MAX_TIMEOUT_MS } from '../lang/timeout-ms.js';
import { isRecord, kindOfData } from '../lang/plain-data.js';
import { ResponseType } from '../metadata/response-type.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { waitForCall } from './wait-for-call.js';
import { matcherOf, type InputMatch } from './input-match.js';
import type { PlainOutput } from './plain-output.js';
import { responseOf, encodeReply, type Envelope } from './reply.encoder.js';
import { ReplyInvalidError } from './reply-invalid.error.js';
import { partOf } from './reply-range.js';
import { nameOf, type StubRule, type StubRules } from './stub-rules.js';

/** How often and when a stub replies: see {@link HttpRemoteStub}. */
export interface StubAnswerOptions {
  /**
   * The number of calls that get this reply before the next reply applies.
   * @default all further calls
   */
  times?: number;
  /**
   * Milliseconds before the reply. If the call times out or is aborted before, that error wins. `Infinity` never replies.
   * @default 0
   */
  delayMs?: number;
}

/** Like {@link StubAnswerOptions}, for a reply to one call. */
export type StubAnswerOnceOptions = Omit<StubAnswerOptions, 'times'>;

/** A raw HTTP response: see {@link HttpRemoteStub}. */
export interface StubWireAnswer {
  /** @default 200 */
  status?: number;
  /** Names in lower case. @default the content type of JSON if the body is an object, else none */
  headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, as it is. @default empty */
  body?: string | Uint8Array | object;
}

/** How a request fails without a response: see {@link HttpRemoteStub}. */
export interface StubFailure {
  /**
   * Whether nothing reached the remote, or the remote may have executed the request.
   * @default 'unknown'
   */
  outcome?: 'not-sent' | 'unknown';
  /** @default `ECONNREFUSED` if the outcome is `not-sent`, else `ECONNRESET` */
  code?: string;
}

/** The store for the replies of one API, and the calls they apply to: see {@link StubbedApi}. */
export interface StubPlace {
  readonly rules: StubRules;
  readonly input: StubRule['input'];
  readonly envelope: Envelope;
  readonly matches?: StubRule['matches'];
  readonly clients?: readonly string[];
  readonly url?: string;
}

/** Any output. Not `unknown`: it would absorb the function type, and with it the type of the function's input. */
type AnyOutput = object | string | number | boolean | null | undefined;

type Reply<TInput, TOutput> =
  (unknown extends TOutput ? AnyOutput : PlainOutput<TOutput>) | ((input: TInput) => ReplyOf<TOutput>);
type ReplyOf<TOutput> = PlainOutput<TOutput> | Promise<PlainOutput<TOutput>>;

/**
 * The replies of a stub to one API. Replies with a call count (`…Once`, `times`) come first, in order; then the last of those
 * for all further calls.
 *
 * @see {@link HttpRemoteStub}
 */
export class StubbedApi<TInput extends object, TOutput> {
  /** @internal Created by `HttpRemoteStub.on`. */
  constructor(protected readonly place: StubPlace) {}

  /**
   * Only for inputs that have these values (they may have more), or for which the function returns true. Such replies win over
   * those for all inputs.
   *
   * @example `stub.on(GetOrder).where({ number: 'A-2' }).fail({ outcome: 'not-sent' })`
   * @throws ConfigurationInvalidError if the input's class has no such property
   */
  where(match: InputMatch<TInput>): this {
    const matches = matcherOf(this.place.input, match);
    return this.narrowed({ matches });
  }

  /** Only for calls through one client. */
  forClient(client: string): this {
    return this.narrowed({ clients: [client] });
  }

  /**
   * Replies with an output: its properties under their own names, or a function that creates them from the input. The stub
   * encodes them as the remote would, and the client decodes them like any response. Of bytes it sends the range that a download wants. A
   * function may throw any `HttpRemoteError`.
   *
   * @example `stub.on(GetOrder).reply({ number: 'A-1' })`
   * @example `stub.on(GetOrder).reply(({ number }) => ({ number }))`
   * @throws ReplyInvalidError if the output has a property that its class does not have, or a value that cannot be encoded
   */
  // One signature: with two overloads the compiler would list both in every error.
  reply(reply?: Reply<TInput, TOutput>, options: StubAnswerOptions = {}): this {
    if (typeof reply === 'function') {
      const make = reply as (input: TInput) => ReplyOf<TOutput>;
      return this.add(
        async ({ input }, { headers }) =>
          this.sent(await this.encode(await this.made(() => make(input as TInput))), headers),
        options,
      );
    }
    const encoded = this.encode(reply);
    // It is awaited when a call uses it, and that call fails if it is invalid.
    if (encoded instanceof Promise) encoded.catch(() => undefined);
    return this.add(async (_, { headers }) => this.sent(await encoded, headers), options);
  }

  /** Like `reply`, for one call. */
  replyOnce(reply?: Reply<TInput, TOutput>, options?: StubAnswerOnceOptions): this {
    return this.reply(reply, once(options));
  }

  /**
   * Replies with a raw response: a status, or a body that no output can produce.
   *
   * @example `stub.on(GetOrder).answer({ status: 503 })`
   * @example `stub.on(GetOrder).answer({ body: '<html>' })`
   */
  answer(answer: StubWireAnswer, options: StubAnswerOptions = {}): this {
    const given: unknown = answer;
    if (!isRecord(given)) {
      throw new ConfigurationInvalidError(
        `${nameOf(this.place.input)}.answer() needs { status, headers, body }, not ${kindOfData(given)}`,
      );
    }
    const { status = 200, headers, body = '' } = answer;
    const isData = typeof body === 'object' && !(body instanceof Uint8Array);
    const response = isData
      ? responseOf(
          JSON.stringify(body),
          headers ?? { 'content-type': 'application/json; charset=utf-8' },
          status,
        )
      : responseOf(body, headers ?? {}, status);
    return this.add(() => response, options);
  }

  /** Like `answer`, for one call. */
  answerOnce(answer: StubWireAnswer, options?: StubAnswerOnceOptions): this {
    return this.answer(answer, once(options));
  }

  /**
   * Fails without a response, like a broken connection: with a `TransportError`.
   *
   * @example `stub.on(PlaceOrder).fail()` // outcome 'unknown'
   */
  fail({ outcome = 'unknown', code }: StubFailure = {}, options: StubAnswerOptions = {}): this {
    return this.add(() => {
      throw outcome === 'not-sent'
        ? new TransportError(`no connection (${code ?? 'ECONNREFUSED'})`, {
            code: code ?? 'ECONNREFUSED',
            outcome,
          })
        : new TransportError(`no complete response (${code ?? 'ECONNRESET'})`, {
            code: code ?? 'ECONNRESET',
          });
    }, options);
  }

  /** Like `fail`, for one call. */
  failOnce(failure?: StubFailure, options?: StubAnswerOnceOptions): this {
    return this.fail(failure, once(options));
  }

  /** Never replies: the call times out or is aborted. */
  hang(options: Pick<StubAnswerOptions, 'times'> = {}): this {
    return this.add(() => responseOf('', {}), { ...options, delayMs: Infinity });
  }

  protected add(answer: StubRule['answer'], { times = Infinity, delayMs = 0 }: StubAnswerOptions): this {
    const { rules, input, matches, clients, url } = this.place;
    const wrong = (why: string): never => {
      throw new ConfigurationInvalidError(`${nameOf(input)}: ${why}`);
    };
    if (times !== Infinity && !(Number.isInteger(times) && times > 0)) {
      wrong('times must be a whole number of at least 1');
    }
    if (delayMs !== Infinity && !(delayMs >= 0 && delayMs <= MAX_TIMEOUT_MS)) {
      wrong(`delayMs must be from 0 to ${MAX_TIMEOUT_MS}, or Infinity`);
    }
    const late: StubRule['answer'] = async (call, request) => {
      await waitForCall(call, delayMs);
      return answer(call, request);
    };
    rules.add({ input, matches, clients, url, left: times, answer: delayMs === 0 ? answer : late });
    return this;
  }

  protected narrowed(by: Partial<StubPlace>): this {
    const Same = this.constructor as new (place: StubPlace) => this;
    return new Same({ ...this.place, ...by });
  }

  private sent(reply: WireResponse, headers: WireRequest['headers']): WireResponse {
    const isBytes = this.place.input.api.responseType === ResponseType.Bytes;
    return isBytes ? partOf(reply, headers['range']) : reply;
  }

  private async made(make: () => ReplyOf<TOutput>): Promise<PlainOutput<TOutput>> {
    try {
      return await make();
    } catch (error) {
      throw error instanceof HttpRemoteError ? error : this.invalid(error);
    }
  }

  private encode(reply: unknown): Promise<WireResponse> | WireResponse {
    const { input, envelope } = this.place;
    try {
      const encoded = encodeReply(input.api, reply, envelope);
      return encoded instanceof Promise
        ? encoded.catch((error: unknown) => {
            throw this.invalid(error);
          })
        : encoded;
    } catch (error) {
      throw this.invalid(error);
    }
  }

  private invalid(error: unknown): ReplyInvalidError {
    const why = error instanceof Error ? error.message : String(error);
    const { input } = this.place;
    return new ReplyInvalidError(`invalid reply for ${nameOf(input)}: ${why}`, {
      api: input.api,
      cause: error,
    });
  }
}

function once(options: StubAnswerOnceOptions = {}): StubAnswerOptions {
  return { ...options, times: 1 };
}
