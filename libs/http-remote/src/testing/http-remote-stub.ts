import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HTTP_REMOTE_OPTIONS } from '../injection-tokens.js';
import type { ResolvedHttpRemoteOptions } from '../http-remote.options.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readInput } from '../metadata/input.reader.js';
import { HttpRemoteClients } from '../http-remote.service.js';
import { HttpTransport } from '../send/http.transport.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { CallUnexpectedError } from './call-unexpected.error.js';
import { ReplyInvalidError } from './reply-invalid.error.js';
import type { Envelope } from './reply.encoder.js';
import { SentRequest } from './sent-request.js';
import { StubUnmetError } from './stub-unmet.error.js';
import { StubbedApi, type StubPlace } from './stubbed-api.js';
import { stubbedClientsOf } from './stubbed-clients.js';
import { verifyOnClose, type OverridableModule } from './verify-on-close.js';
import { StubRules, isInputOf, type StubbedInput } from './stub-rules.js';

/** Which of the calls that were sent: see {@link HttpRemoteStub}. */
export interface SentFilter {
  /** Only what went through this client. */
  client?: string;
}

/**
 * Stands in for the remote systems of one test or one application: answers what the test has prepared, remembers what was
 * sent, and fails loudly at anything else. Everything but the network is real: rules, encoding, checks, repeats, decoding.
 *
 * @example
 * ```ts
 * const stub = new HttpRemoteStub();
 * const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
 *
 * stub.on(GetOrder).reply({ number: 'A-1' });
 * await testing.get(Shop).buy('pen');
 * stub.sent(PlaceOrder); // what the shop sent, typed
 * await testing.close(); // throws where a call had no reply
 * ```
 */
export class HttpRemoteStub {
  /** For a client that is made by hand: `createHttpRemoteClient('erp', { baseUrl, transport: stub.transport })`. */
  readonly transport: HttpTransport = new StubTransport((request, call) => this.send(request, call));
  /** Fields that every JSON or XML object of an answer has beside a reply's own. */
  protected readonly envelope: Envelope = {};
  private readonly rules = new StubRules();
  private received: SentRequest[] = [];
  private unmet: HttpRemoteError[] = [];

  /**
   * What to answer to an API.
   *
   * @example `stub.on(GetOrder).reply({ number: 'A-1' })`
   * @throws DeclarationInvalidError where the class has no `@HttpRemoteApi()`
   */
  on<TInput extends HttpRemoteInput<TOutput>, TOutput>(
    inputClass: DtoClass<TInput & HttpRemoteInput<TOutput>>,
  ): StubbedApi<TInput, TOutput> {
    return new StubbedApi<TInput, TOutput>(this.placeOf(inputClass));
  }

  /** The inputs of a class that were sent, in order: one for each request, repeats of a call too. */
  sent<TInput extends object>(inputClass: DtoClass<TInput>, { client }: SentFilter = {}): TInput[] {
    const input = stubbedInput(inputClass);
    return this.received
      .filter((request) => isInputOf(input, request) && (client === undefined || client === request.client))
      .map((request) => request.input as TInput);
  }

  /** The requests as they went out, in order. Printed, they are redacted. */
  get requests(): readonly SentRequest[] {
    return this.received;
  }

  /** Answers for a number of calls that have not all come, as `GetOrder × 1`. */
  get pending(): readonly string[] {
    return this.rules.pending.map(({ input, left }) => `${input.target.name} × ${left}`);
  }

  /** Forgets answers, requests and unexpected calls, as between two tests. */
  reset(): void {
    this.rules.clear();
    this.received = [];
    this.unmet = [];
  }

  /**
   * Tells of calls there was no reply for, also where the code under test has swallowed their errors; each of them once. The
   * `close()` of a testing module, or of an application made of it, does so too after {@link override}.
   *
   * @throws StubUnmetError naming each call and what is stubbed
   */
  verify(): void {
    const unmet = this.unmet.splice(0);
    if (unmet.length > 0) throw new StubUnmetError(unmet);
  }

  /**
   * Puts the stub in the place of the network in a testing module, under every client of `HttpRemoteModule`, however the
   * host configures it: `forRoot`, `forRootAsync`, `forFeature`. Of their options `http` and `transport` have no effect then,
   * `limits.redis` neither, and repeats follow without a wait worth mentioning.
   *
   * @returns the same builder
   * @example `const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();`
   */
  override<TBuilder extends OverridableModule>(builder: TBuilder): TBuilder {
    builder.overrideProvider(HttpRemoteClients).useFactory({
      factory: (options: ResolvedHttpRemoteOptions) =>
        new HttpRemoteClients(options, stubbedClientsOf(this.transport)),
      inject: [HTTP_REMOTE_OPTIONS],
    });
    verifyOnClose(builder, () => this.verify());
    return builder;
  }

  /** Answers before anything that is stubbed; undefined: leaves it to that. */
  protected answerFirst(_request: SentRequest): WireResponse | undefined {
    return undefined;
  }

  /** Answers what nothing is stubbed for, and a test should not have to write; undefined: the call is unexpected. */
  protected answerLast(_request: SentRequest): WireResponse | undefined {
    return undefined;
  }

  protected placeOf(inputClass: DtoClass): StubPlace {
    return { rules: this.rules, input: stubbedInput(inputClass), envelope: this.envelope };
  }

  private async send(request: WireRequest, call: HttpRemoteCall): Promise<WireResponse> {
    call.throwIfEnded();
    const sent = new SentRequest(request, call);
    this.received.push(sent);
    try {
      const first = this.answerFirst(sent);
      if (first) return first;
      const rule = this.rules.take(call);
      if (rule) return await rule.answer(call);
      const last = this.answerLast(sent);
      if (last) return last;
      throw this.unexpected(call);
    } catch (error) {
      if (error instanceof CallUnexpectedError || error instanceof ReplyInvalidError) this.unmet.push(error);
      throw error;
    }
  }

  private unexpected({ api, inputName, client, input }: HttpRemoteCall): CallUnexpectedError {
    const own = this.rules.all.filter((rule) => isInputOf(rule.input, { api, input }));
    const why =
      own.length === 0
        ? 'has no reply in this test'
        : own.every(({ left }) => left === 0)
          ? `has no reply left: all ${own.length} are used up`
          : 'has replies for other inputs or clients only';
    const stubbed = [
      ...new Set(this.rules.all.map((rule) => `${rule.input.api.action} (${rule.input.target.name})`)),
    ];
    return new CallUnexpectedError(
      `${inputName} by client "${client}" ${why}: write stub.on(${inputName}).reply({ … }). ` +
        `Stubbed: ${stubbed.join(', ') || 'nothing'}`,
      { api, outcome: 'not-sent' },
    );
  }
}

class StubTransport extends HttpTransport {
  constructor(readonly send: HttpTransport['send']) {
    super();
  }
}

function stubbedInput(inputClass: DtoClass): StubbedInput {
  return { target: inputClass, api: readInput(inputClass).api };
}
