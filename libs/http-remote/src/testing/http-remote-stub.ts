import { FILE_URL_METADATA, FileUrl, FileUrlRequest } from '../dispatch/file-url.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HTTP_REMOTE_OPTIONS } from '../injection-tokens.js';
import type { ResolvedHttpRemoteOptions } from '../http-remote.options.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { readInput, readInputOf } from '../metadata/input.reader.js';
import { untypedInputOf, type UntypedRequest } from '../declare/untyped-request.js';
import { UntypedInput } from '../metadata/untyped-input.js';
import { HttpRemoteClients } from '../http-remote.service.js';
import { HttpTransport } from '../send/http.transport.js';
import { isStreamedBody } from '../wire/streamed-body.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { CallUnexpectedError } from './call-unexpected.error.js';
import { ReplyInvalidError } from './reply-invalid.error.js';
import type { Envelope } from './reply.encoder.js';
import { sentBodyOf } from './sent-body.js';
import { SentRequest } from './sent-request.js';
import { StubUnmetError } from './stub-unmet.error.js';
import { StubbedApi, type StubPlace } from './stubbed-api.js';
import { stubbedClientsOf } from './stubbed-clients.js';
import { verifyOnClose, type OverridableModule } from './verify-on-close.js';
import { StubRules, isFileUrl, isInputOf, isUntyped, nameOf, type StubbedInput } from './stub-rules.js';

/** Selects sent inputs: see {@link HttpRemoteStub}. */
export interface SentFilter {
  /** Only inputs sent through this client. */
  client?: string;
}

/** The API of a `request()`: see {@link HttpRemoteStub.onRequest}. */
export type StubbedRequest = Pick<UntypedRequest, 'action' | 'httpMethod' | 'responseType'>;

/**
 * Replaces the remote systems of a test: it sends the replies that the test has prepared, records the requests, and fails any
 * other call. Everything but the network is real: rules, encoding, checks, retries, decoding.
 *
 * @example
 * ```ts
 * const stub = new HttpRemoteStub();
 * const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
 *
 * stub.on(GetOrder).reply({ number: 'A-1' });
 * await testing.get(Shop).buy('pen');
 * stub.sent(PlaceOrder); // the inputs that the shop sent, typed
 * await testing.close(); // throws if a call had no reply
 * ```
 */
export class HttpRemoteStub {
  /** For a client created by hand: `createHttpRemoteClient('erp', { baseUrl, transport: stub.transport })`. */
  readonly transport: HttpTransport = new StubTransport((request, call) => this.send(request, call));
  /** Fields that every JSON or XML response has in addition to those of the reply. */
  protected readonly envelope: Envelope = {};
  private readonly rules = new StubRules();
  private received: SentRequest[] = [];
  private unmet: HttpRemoteError[] = [];

  /**
   * Defines the replies of an API.
   *
   * @example `stub.on(GetOrder).reply({ number: 'A-1' })`
   * @throws DeclarationInvalidError if the class has no `@HttpRemoteApi()`
   */
  on<TInput extends HttpRemoteInput<TOutput>, TOutput>(
    inputClass: DtoClass<TInput & HttpRemoteInput<TOutput>>,
  ): StubbedApi<TInput, TOutput> {
    return new StubbedApi<TInput, TOutput>(this.placeOf(inputClass));
  }

  /**
   * Defines the replies to `request()`, which has no input class.
   *
   * @param request without a method: the replies to all methods
   * @example `stub.onRequest({ action: 'stock/query' }).where({ query: { sku: 'A-1' } }).reply({ left: 3 })`
   * @throws ConfigurationInvalidError if the action is not a path
   */
  onRequest(request: StubbedRequest): StubbedApi<UntypedInput, unknown> {
    return new StubbedApi<UntypedInput, unknown>(this.placeOfRequest(request));
  }

  /**
   * Defines the replies to `downloadUrl()`: the bytes of the file, or a function that makes them.
   *
   * @param url without it: the replies to all URLs
   * @example `stub.onDownloadUrl('https://files.example/report').reply(Buffer.from('%PDF-1.7'))`
   * @throws ConfigurationInvalidError if it is not an absolute http(s) URL
   */
  onDownloadUrl(url?: string | URL): StubbedApi<object, Buffer> {
    const { target, api } = FILE_URL_METADATA;
    const place: StubPlace = { rules: this.rules, input: { target, api }, envelope: this.envelope };
    if (url === undefined) return new StubbedApi<object, Buffer>(place);
    // As it is sent, such as without a hash.
    return new StubbedApi<object, Buffer>({ ...place, url: new FileUrlRequest(String(url), {}).url });
  }

  /** The sent inputs of a class, in order: one per request, retries included. */
  sent<TInput extends object>(inputClass: DtoClass<TInput>, { client }: SentFilter = {}): TInput[] {
    const input = stubbedInput(inputClass);
    return this.received
      .filter((request) => isInputOf(input, request) && (client === undefined || client === request.client))
      .map((request) => request.input as TInput);
  }

  /** The inputs of `request()` for an action, in order: one per request, retries included. */
  sentUntyped(action: string, { client }: SentFilter = {}): UntypedInput[] {
    return this.received
      .filter((request) => request.action === action && (client === undefined || client === request.client))
      .map(({ input }) => input)
      .filter((input) => input instanceof UntypedInput);
  }

  /** The requests as they were sent, in order. They are redacted when printed. */
  get requests(): readonly SentRequest[] {
    return this.received;
  }

  /** Replies with a call count that is not used up, such as `GetOrder × 1`. */
  get pending(): readonly string[] {
    return this.rules.pending.map(
      ({ input, left }) =>
        `${isUntyped(input) || isFileUrl(input) ? nameOf(input) : input.target.name} × ${left}`,
    );
  }

  /** Removes all replies, requests and unexpected calls, for use between two tests. */
  reset(): void {
    this.rules.clear();
    this.received = [];
    this.unmet = [];
  }

  /**
   * Throws if calls had no reply, even if the code under test caught their errors. Each call is reported once. After
   * {@link override}, the `close()` of the testing module and of applications created from it does the same.
   *
   * @throws StubUnmetError with each call and the stubbed APIs
   */
  verify(): void {
    const unmet = this.unmet.splice(0);
    if (unmet.length > 0) throw new StubUnmetError(unmet);
  }

  /**
   * Replaces the network in a testing module, for every client of `HttpRemoteModule`, whether it is configured by `forRoot`,
   * `forRootAsync` or `forFeature`. Their options `http`, `transport` and `limits.redis` have no effect then, and retries
   * follow after a few milliseconds.
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

  /** Override this to respond before the stubbed replies; undefined: use those. */
  protected answerFirst(_request: SentRequest): WireResponse | undefined {
    return undefined;
  }

  /** Override this to respond to calls that have no reply and that a test need not stub; undefined: the call is unexpected. */
  protected answerLast(_request: SentRequest): WireResponse | undefined {
    return undefined;
  }

  protected placeOf(inputClass: DtoClass): StubPlace {
    return { rules: this.rules, input: stubbedInput(inputClass), envelope: this.envelope };
  }

  protected placeOfRequest(request: StubbedRequest): StubPlace {
    const { api } = readInputOf(untypedInputOf(request));
    const isForEveryMethod = request.httpMethod === undefined;
    const input = { target: UntypedInput as never, api, isForEveryMethod };
    return { rules: this.rules, input, envelope: this.envelope };
  }

  private async send(request: WireRequest, call: HttpRemoteCall): Promise<WireResponse> {
    call.throwIfEnded();
    const { body } = request;
    const sent = new SentRequest(
      isStreamedBody(body) ? { ...request, body: await sentBodyOf(body, call) } : request,
      call,
    );
    this.received.push(sent);
    try {
      const first = this.answerFirst(sent);
      if (first) return first;
      const rule = this.rules.take(call, request.url);
      if (rule) return await rule.answer(call, request);
      const last = this.answerLast(sent);
      if (last) return last;
      throw this.unexpected(call);
    } catch (error) {
      if (error instanceof CallUnexpectedError || error instanceof ReplyInvalidError) this.unmet.push(error);
      throw error;
    }
  }

  private unexpected({ api, inputName, client, input }: HttpRemoteCall): CallUnexpectedError {
    const [called, toWrite] =
      input instanceof FileUrl
        ? ['a file', 'onDownloadUrl().reply(bytes)']
        : input instanceof UntypedInput
          ? ['request()', `onRequest({ action: '${api.action}' }).reply({ … })`]
          : [inputName, `on(${inputName}).reply({ … })`];
    const own = this.rules.all.filter((rule) => isInputOf(rule.input, { api, input }));
    const why =
      own.length === 0
        ? 'has no reply in this test'
        : own.every(({ left }) => left === 0)
          ? `has no reply left: all ${own.length} are used up`
          : 'has replies for other inputs or clients only';
    const stubbed = [
      ...new Set(
        this.rules.all.map((rule) =>
          isFileUrl(rule.input)
            ? nameOf(rule.input)
            : `${rule.input.api.action} (${isUntyped(rule.input) ? 'request()' : rule.input.target.name})`,
        ),
      ),
    ];
    return new CallUnexpectedError(
      `${called} by client "${client}" ${why}: write stub.${toWrite}. ` +
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
