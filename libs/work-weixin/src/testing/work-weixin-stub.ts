import { DiscoveryService } from '@nestjs/core';
import type { DtoClass, UntypedInput, WireResponse } from 'nestjs-http-remote';
import {
  HttpRemoteStub,
  verifyOnClose,
  type OverridableModule,
  type SentFilter,
  type SentRequest,
  type StubbedRequest,
} from 'nestjs-http-remote/testing';
import { GetTokenWorkWxInput, type GetTokenWorkWxOutput } from '../access-token/gettoken.api.js';
import type { WorkWxInput } from '../declare/work-wx.input.js';
import { Errcode } from '../errcode/errcode.js';
import { TenantContext } from '../tenant/context/tenant-context.js';
import { TenantRegistry } from '../tenant/tenant.registry.js';
import { OpenedTenants, openTenants } from '../open-tenants.js';
import { WORK_WEIXIN_GIVEN_OPTIONS } from '../injection-tokens.js';
import type { WorkWeixinModuleOptions } from '../work-weixin.options.js';
import type { WorkWeixinService } from '../work-weixin.service.js';
import { OpenedCallbacks, openCallbacks } from '../callbacks/opened-callbacks.js';
import {
  CALLBACK_EXTRAS,
  CALLBACK_GIVEN_OPTIONS,
  type WorkWeixinCallbackOptions,
} from '../callbacks/work-weixin-callback.options.js';
import { stubCallback, type CallbackSource, type StubCallback } from './stub-callback.js';
import { clientsOf } from './stub-clients.js';
import { StubTokens } from './stub-tokens.js';
import { StubbedWorkWeixinApi, refusalOf } from './stubbed-work-weixin.api.js';
import { stubbedCallbackOptions } from './stubbed-callbacks.options.js';
import { stubbedOptions } from './stubbed.options.js';

const LIFETIME_SECONDS = 7200;
/** A test does not wait for a job. */
const FAST_POLLS = { firstPollMs: 1 };
const FAST_BACKOFF_MS = [0, 0];

/** Selects sent calls: see {@link WorkWeixinStub}. */
export interface WorkWeixinSentFilter extends SentFilter {
  /** Only the calls of this tenant. A corp without a name is called `default`. */
  tenant?: string;
}

/**
 * Replaces the 企业微信 server in one test or one application: it sends the replies that the test has prepared, records the
 * requests, and fails at any other request. It issues access tokens by itself. Everything but the network is real: rules,
 * tenants, credentials, tokens, errcodes, retries, decoding.
 *
 * @example
 * ```ts
 * const stub = new WorkWeixinStub();
 * const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
 *
 * stub.on(UserWorkWxInput).reply({ name: '张三' });
 * stub.on(CreateUserWorkWxInput).refuse(Errcode.UserIdExists);
 * …
 * stub.sent(CreateUserWorkWxInput); // the inputs that were sent, typed
 * await testing.close(); // throws if a call had no reply
 * ```
 */
export class WorkWeixinStub extends HttpRemoteStub {
  protected override readonly envelope = Object.freeze({ errcode: 0, errmsg: 'ok' });
  /**
   * Sends a callback to the application, the real way but without a server: encrypted and signed, received by its
   * `WorkWeixinCallbackModule`, handled by its handlers. Retries of handlers follow at once. Tokens and keys that the
   * application does not configure are made up, and a corp without `callbacks` has a receiver of each kind: `contacts`,
   * `externalContact`, `kf`, `robot`, and one for each app by its name.
   *
   * @returns the answer and what happened, once all handlers are done. It rejects with what a handler throws
   * @example
   * ```ts
   * const { handledBy } = await stub.callback(CreateUserEvent, { userId: 'zhangsan' }, { receiver: 'contacts' });
   * const { reply } = await stub.callback(TextMessage, { content: '你好' }, { receiver: 'helpdesk' });
   * expect(reply).toEqual(TextReply.from({ content: '收到：你好' }));
   * ```
   */
  readonly callback: StubCallback = stubCallback(() => this.callbackSources());
  private readonly tokens = new StubTokens();
  private readonly openedCallbacks: CallbackSource[] = [];
  private lookUpCallbacks: (() => CallbackSource[]) | undefined;

  /**
   * Prepares the replies of an API. They have `errcode` 0 by default.
   *
   * @example `stub.on(UserWorkWxInput).where({ userId: 'lisi' }).reply({ name: '李四' })`
   */
  override on<TInput extends object, TOutput>(
    inputClass: DtoClass<TInput & WorkWxInput<TOutput>>,
  ): StubbedWorkWeixinApi<TInput, TOutput> {
    return new StubbedWorkWeixinApi<TInput, TOutput>(this.placeOf(inputClass));
  }

  /** Prepares the replies to `request()`. They have `errcode` 0 by default. */
  override onRequest(request: StubbedRequest): StubbedWorkWeixinApi<UntypedInput, unknown> {
    return new StubbedWorkWeixinApi<UntypedInput, unknown>(this.placeOfRequest(request));
  }

  /**
   * Prepares the replies of `gettoken`. Without them, the stub issues tokens by itself.
   *
   * @example `stub.onGetToken().refuseOnce(Errcode.InvalidSecret)`
   */
  onGetToken(): StubbedWorkWeixinApi<GetTokenWorkWxInput, GetTokenWorkWxOutput> {
    return new StubbedWorkWeixinApi(this.placeOf(GetTokenWorkWxInput));
  }

  /** The sent inputs of a class, in order: one per request, so a retried call has several. */
  override sent<TInput extends object>(
    inputClass: DtoClass<TInput>,
    { client, tenant }: WorkWeixinSentFilter = {},
  ): TInput[] {
    if (tenant === undefined) return super.sent(inputClass, { client });
    return clientsOf(tenant).flatMap((each) => super.sent(inputClass, { client: each }));
  }

  /** The sent requests, in order, without those for access tokens. They are redacted when printed. */
  override get requests(): readonly SentRequest[] {
    return super.requests.filter((request) => !isGetToken(request));
  }

  /** The requests for access tokens. */
  get tokenRequests(): readonly SentRequest[] {
    return super.requests.filter(isGetToken);
  }

  /**
   * Expires the tokens issued so far: the next call with one of them fails with 42001.
   *
   * @param tenant only those of this tenant
   * @returns the number of expired tokens
   */
  expireTokens(tenant?: string): number {
    const clients = tenant === undefined ? undefined : clientsOf(tenant);
    return this.tokens.expire((client) => clients?.includes(client) ?? true);
  }

  /**
   * Replaces the network in a testing module by the stub, for every `WorkWeixinModule` of the application, however it is
   * configured: `forRoot`, `forRootAsync`, one corp, several, a `TenantSource`. The application's options apply, with these
   * differences: all secrets are made up, and so are missing corp ids and missing secrets, so a test needs no environment;
   * tokens are stored in memory; `http`, `transport` and `limits.redis` have no effect; retries follow almost at once, and so do the polls
   * of a job without `firstPollMs`. Of every `WorkWeixinCallbackModule`, `claims` are stored in memory.
   *
   * @returns the same builder
   * @example `const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();`
   */
  override override<TBuilder extends OverridableModule>(builder: TBuilder): TBuilder {
    builder.overrideProvider(OpenedTenants).useFactory({
      factory: (options: WorkWeixinModuleOptions, registry: TenantRegistry) => this.open(options, registry),
      inject: [WORK_WEIXIN_GIVEN_OPTIONS, TenantRegistry],
    });
    builder.overrideProvider(OpenedCallbacks).useFactory({
      factory: async (
        options: WorkWeixinCallbackOptions,
        extras: { readonly path: string },
        registry: TenantRegistry,
        context: TenantContext,
        discovery: DiscoveryService,
      ) => {
        const given = stubbedCallbackOptions(options);
        const opened = await openCallbacks(given, extras, registry, context, discovery);
        // An earlier application of the test may be closed.
        this.openedCallbacks.unshift({ opened, registry });
        return opened;
      },
      inject: [CALLBACK_GIVEN_OPTIONS, CALLBACK_EXTRAS, TenantRegistry, TenantContext, DiscoveryService],
    });
    verifyOnClose(builder, () => this.verify());
    return builder;
  }

  /**
   * Creates a service on the stub without Nest, such as for the unit test of a class that the test constructs itself.
   *
   * @default options one corp, with the secrets `contacts` and `msgAudit`, and one app with an AgentId
   * @example `new Onboarding(stub.service())`
   */
  service(options: Partial<WorkWeixinModuleOptions> = {}): WorkWeixinService {
    return this.open({ observers: [], ...options } as WorkWeixinModuleOptions).service;
  }

  /** @internal Where to find the callback modules of an application that was not overridden. */
  attachCallbacks(lookUp: () => CallbackSource[]): void {
    this.lookUpCallbacks = lookUp;
  }

  protected override answerFirst(request: SentRequest): WireResponse | undefined {
    const token = new URL(request.url).searchParams.get('access_token');
    return this.tokens.isExpired(token) ? json(refusalOf(Errcode.AccessTokenExpired)) : undefined;
  }

  protected override answerLast(request: SentRequest): WireResponse | undefined {
    if (!isGetToken(request)) return undefined;
    const access_token = this.tokens.issue(request.client);
    return json({ ...this.envelope, access_token, expires_in: LIFETIME_SECONDS });
  }

  private callbackSources(): readonly CallbackSource[] {
    const sources = [...this.openedCallbacks, ...(this.lookUpCallbacks?.() ?? [])];
    for (const { opened } of sources) opened.retries.backoffMs = FAST_BACKOFF_MS;
    return sources;
  }

  private open(
    options: WorkWeixinModuleOptions,
    registry = new TenantRegistry(new TenantContext()),
  ): OpenedTenants {
    registry.polls = FAST_POLLS;
    return openTenants(stubbedOptions(options, this.transport), registry);
  }
}

function isGetToken({ input }: SentRequest): boolean {
  return input instanceof GetTokenWorkWxInput;
}

function json(body: object): WireResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
