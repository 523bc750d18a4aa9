import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { MAX_TIMEOUT_MS } from '../lang/timeout-ms.js';
import { isRecord, kindOf } from '../lang/plain-data.js';
import type { WireResponse } from '../wire/wire-response.js';
import { waitForCall } from './wait-for-call.js';
import { matcherOf, type InputMatch } from './input-match.js';
import type { PlainOutput } from './plain-output.js';
import { answerOf, encodeReply, type Envelope } from './reply.encoder.js';
import { ReplyInvalidError } from './reply-invalid.error.js';
import type { StubRule, StubRules } from './stub-rules.js';

/** How often a stub gives an answer, and when: see {@link HttpRemoteStub}. */
export interface StubAnswerOptions {
  /**
   * How many calls are answered so, before the next answer's turn comes.
   * @default all further ones
   */
  times?: number;
  /**
   * Milliseconds until the answer comes. The end of the call, by its time or its caller, comes first where it does;
   * `Infinity`: it always does.
   * @default 0
   */
  delayMs?: number;
}

/** As {@link StubAnswerOptions}, of an answer that is given once. */
export type StubAnswerOnceOptions = Omit<StubAnswerOptions, 'times'>;

/** An answer as it comes over the wire: see {@link HttpRemoteStub}. */
export interface StubWireAnswer {
  /** @default 200 */
  status?: number;
  /** Names in lower case. @default those of JSON, where the body is data */
  headers?: Readonly<Record<string, string>>;
  /** Data becomes JSON, as it is. @default empty */
  body?: string | Uint8Array | object;
}

/** How a request fails without an answer: see {@link HttpRemoteStub}. */
export interface StubFailure {
  /**
   * What it may have done to the remote: nothing reached it, or nobody knows.
   * @default 'unknown'
   */
  outcome?: 'not-sent' | 'unknown';
  /** @default `ECONNREFUSED` where nothing was sent, else `ECONNRESET` */
  code?: string;
}

/** Where the answers of one API are kept, and which calls they are for: see {@link StubbedApi}. */
export interface StubPlace {
  readonly rules: StubRules;
  readonly input: StubRule['input'];
  readonly envelope: Envelope;
  readonly matches?: StubRule['matches'];
  readonly clients?: readonly string[];
}

/** What any output may be. Not `unknown`, which would swallow the function, and with it the type of its input. */
type AnyOutput = object | string | number | boolean | null | undefined;

type Reply<TInput, TOutput> =
  (unknown extends TOutput ? AnyOutput : PlainOutput<TOutput>) | ((input: TInput) => ReplyOf<TOutput>);
type ReplyOf<TOutput> = PlainOutput<TOutput> | Promise<PlainOutput<TOutput>>;

/**
 * What a stub answers to one API. Answers for a number of calls (`…Once`, `times`) come first, in the order they were
 * written; then the last of those for all further calls.
 *
 * @see {@link HttpRemoteStub}
 */
export class StubbedApi<TInput extends object, TOutput> {
  /** @internal Made by `HttpRemoteStub.on`. */
  constructor(protected readonly place: StubPlace) {}

  /**
   * Only for inputs that have these values (they may have more), or that the function says yes to. Such answers go before
   * those for all inputs.
   *
   * @example `stub.on(GetOrder).where({ number: 'A-2' }).fail({ outcome: 'not-sent' })`
   * @throws ConfigurationInvalidError where the input's class has no such property
   */
  where(match: InputMatch<TInput>): this {
    const matches = matcherOf(this.place.input.target as DtoClass<TInput>, match);
    return this.narrowed({ matches });
  }

  /** Only for calls through one client. */
  forClient(client: string): this {
    return this.narrowed({ clients: [client] });
  }

  /**
   * Answers with an output: its properties under their own names, or a function that makes them of the input. They are
   * written as the remote would write them and read as its answers are. A function may throw any `HttpRemoteError`.
   *
   * @example `stub.on(GetOrder).reply({ number: 'A-1' })`
   * @example `stub.on(GetOrder).reply(({ number }) => ({ number }))`
   * @throws ReplyInvalidError where the output has a property that its class has not, or a value without a form on the wire
   */
  // One signature: of two the compiler lists both, whatever is wrong.
  reply(reply?: Reply<TInput, TOutput>, options: StubAnswerOptions = {}): this {
    if (typeof reply === 'function') {
      const make = reply as (input: TInput) => ReplyOf<TOutput>;
      return this.add(
        async ({ input }) => this.encode(await this.made(() => make(input as TInput))),
        options,
      );
    }
    const encoded = this.encode(reply);
    // Asked for when it is used; what is wrong with it is told then.
    if (encoded instanceof Promise) encoded.catch(() => undefined);
    return this.add(() => encoded, options);
  }

  /** As `reply`, for one call. */
  replyOnce(reply?: Reply<TInput, TOutput>, options?: StubAnswerOnceOptions): this {
    return this.reply(reply, once(options));
  }

  /**
   * Answers with a status, or with a body that no output could be written to.
   *
   * @example `stub.on(GetOrder).answer({ status: 503 })`
   * @example `stub.on(GetOrder).answer({ body: '<html>' })`
   */
  answer(answer: StubWireAnswer, options: StubAnswerOptions = {}): this {
    const given: unknown = answer;
    if (!isRecord(given)) {
      throw new ConfigurationInvalidError(
        `on(${this.place.input.target.name}).answer() takes { status, headers, body }, not ${kindOf(given)}`,
      );
    }
    const { status = 200, headers, body = '' } = answer;
    const isData = typeof body === 'object' && !(body instanceof Uint8Array);
    const response = isData
      ? answerOf(
          JSON.stringify(body),
          headers ?? { 'content-type': 'application/json; charset=utf-8' },
          status,
        )
      : answerOf(body, headers ?? {}, status);
    return this.add(() => response, options);
  }

  /** As `answer`, for one call. */
  answerOnce(answer: StubWireAnswer, options?: StubAnswerOnceOptions): this {
    return this.answer(answer, once(options));
  }

  /**
   * Fails without an answer, as a broken connection does: with a `TransportError`.
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

  /** As `fail`, for one call. */
  failOnce(failure?: StubFailure, options?: StubAnswerOnceOptions): this {
    return this.fail(failure, once(options));
  }

  /** Never answers: the call ends by its time, or by its caller. */
  hang(options: Pick<StubAnswerOptions, 'times'> = {}): this {
    return this.add(() => answerOf('', {}), { ...options, delayMs: Infinity });
  }

  protected add(answer: StubRule['answer'], { times = Infinity, delayMs = 0 }: StubAnswerOptions): this {
    const { rules, input, matches, clients } = this.place;
    const wrong = (why: string): never => {
      throw new ConfigurationInvalidError(`on(${input.target.name}): ${why}`);
    };
    if (times !== Infinity && !(Number.isInteger(times) && times > 0)) {
      wrong('times must be a whole number of at least 1');
    }
    if (delayMs !== Infinity && !(delayMs >= 0 && delayMs <= MAX_TIMEOUT_MS)) {
      wrong(`delayMs must be from 0 to ${MAX_TIMEOUT_MS}, or Infinity`);
    }
    const late = async (call: HttpRemoteCall) => {
      await waitForCall(call, delayMs);
      return answer(call);
    };
    rules.add({ input, matches, clients, left: times, answer: delayMs === 0 ? answer : late });
    return this;
  }

  protected narrowed(by: Partial<StubPlace>): this {
    const Same = this.constructor as new (place: StubPlace) => this;
    return new Same({ ...this.place, ...by });
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
    const { api, target } = this.place.input;
    return new ReplyInvalidError(`the reply of on(${target.name}) is none: ${why}`, { api, cause: error });
  }
}

function once(options: StubAnswerOnceOptions = {}): StubAnswerOptions {
  return { ...options, times: 1 };
}
