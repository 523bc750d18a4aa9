import type { DtoClass, WireResponse } from 'nestjs-http-remote';
import {
  HttpRemoteStub,
  verifyOnClose,
  type OverridableModule,
  type SentFilter,
  type SentRequest,
} from 'nestjs-http-remote/testing';
import { GetTokenWorkWxInput, type GetTokenWorkWxOutput } from '../access-token/gettoken.api.js';
import type { AuthWorkWxInput } from '../declare/auth-work-wx.input.js';
import { Errcode } from '../errcode/errcode.js';
import { TenantRegistry } from '../tenant/tenant.registry.js';
import { OpenedTenants, openTenants } from '../open-tenants.js';
import { WORK_WEIXIN_GIVEN_OPTIONS } from '../injection-tokens.js';
import type { WorkWeixinModuleOptions } from '../work-weixin.options.js';
import type { WorkWeixinService } from '../work-weixin.service.js';
import { clientsOf } from './stub-clients.js';
import { StubTokens } from './stub-tokens.js';
import { StubbedWorkWeixinApi, refusalOf } from './stubbed-work-weixin.api.js';
import { stubbedOptions } from './stubbed.options.js';

const LIFE_SECONDS = 7200;

/** Which of the calls that were sent: see {@link WorkWeixinStub}. */
export interface WorkWeixinSentFilter extends SentFilter {
  /** Only what was sent for this tenant; one that was given no name is called `default`. */
  tenant?: string;
}

/**
 * Stands in for the 企业微信 server of one test or one application: answers what the test has prepared, remembers what was
 * sent, and fails loudly at anything else. Access tokens it gives out by itself. Everything but the network is real: rules,
 * tenants, credentials, tokens, errcodes, repeats, decoding.
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
 * await testing.close(); // throws where a call had no reply
 * ```
 */
export class WorkWeixinStub extends HttpRemoteStub {
  protected override readonly envelope = Object.freeze({ errcode: 0, errmsg: 'ok' });
  private readonly tokens = new StubTokens();

  /**
   * What to answer to an API. Replies have `errcode` 0 unless they say otherwise.
   *
   * @example `stub.on(UserWorkWxInput).where({ userId: 'lisi' }).reply({ name: '李四' })`
   */
  override on<TInput extends object, TOutput>(
    inputClass: DtoClass<TInput & AuthWorkWxInput<TOutput>>,
  ): StubbedWorkWeixinApi<TInput, TOutput> {
    return new StubbedWorkWeixinApi<TInput, TOutput>(this.placeOf(inputClass));
  }

  /**
   * What to answer to `gettoken`, in place of the tokens the stub gives out by itself.
   *
   * @example `stub.onGetToken().refuseOnce(Errcode.InvalidSecret)`
   */
  onGetToken(): StubbedWorkWeixinApi<GetTokenWorkWxInput, GetTokenWorkWxOutput> {
    return new StubbedWorkWeixinApi(this.placeOf(GetTokenWorkWxInput));
  }

  /** The inputs of a class that were sent, in order: one for each request, repeats of a call too. */
  override sent<TInput extends object>(
    inputClass: DtoClass<TInput>,
    { client, tenant }: WorkWeixinSentFilter = {},
  ): TInput[] {
    if (tenant === undefined) return super.sent(inputClass, { client });
    return clientsOf(tenant).flatMap((each) => super.sent(inputClass, { client: each }));
  }

  /** The requests as they went out, in order, without those for access tokens. Printed, they are redacted. */
  override get requests(): readonly SentRequest[] {
    return super.requests.filter((request) => !isGetToken(request));
  }

  /** The requests for access tokens. */
  get tokenRequests(): readonly SentRequest[] {
    return super.requests.filter(isGetToken);
  }

  /**
   * Ends the life of the tokens given out so far: the next call with one of them is refused with 42001.
   *
   * @param tenant only those of this tenant
   * @returns how many there were
   */
  expireTokens(tenant?: string): number {
    const clients = tenant === undefined ? undefined : clientsOf(tenant);
    return this.tokens.end((client) => clients?.includes(client) ?? true);
  }

  /**
   * Puts the stub in the place of the network in a testing module, under every `WorkWeixinModule` of it, however the host
   * configures it: `forRoot`, `forRootAsync`, one corp, many, a `TenantSource`. The host's options hold, with these
   * differences: secrets are made up, and so is a corp's id or its secrets where they are missing, so that a test needs no
   * environment; tokens are kept in memory; `http`, `transport` and `limits.redis` have no effect; repeats follow
   * without a wait worth mentioning.
   *
   * @returns the same builder
   * @example `const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();`
   */
  override override<TBuilder extends OverridableModule>(builder: TBuilder): TBuilder {
    builder.overrideProvider(OpenedTenants).useFactory({
      factory: (options: WorkWeixinModuleOptions, registry: TenantRegistry) => this.open(options, registry),
      inject: [WORK_WEIXIN_GIVEN_OPTIONS, TenantRegistry],
    });
    verifyOnClose(builder, () => this.verify());
    return builder;
  }

  /**
   * A service over the stub without Nest, as for the unit test of a class that is made by hand.
   *
   * @default options one corp, with both credentials
   * @example `new Onboarding(stub.service())`
   */
  service(options: Partial<WorkWeixinModuleOptions> = {}): WorkWeixinService {
    return this.open({ observers: [], ...options } as WorkWeixinModuleOptions).service;
  }

  protected override answerFirst(request: SentRequest): WireResponse | undefined {
    const token = new URL(request.url).searchParams.get('access_token');
    return this.tokens.hasEnded(token) ? json(refusalOf(Errcode.AccessTokenExpired)) : undefined;
  }

  protected override answerLast(request: SentRequest): WireResponse | undefined {
    if (!isGetToken(request)) return undefined;
    const access_token = this.tokens.issue(request.client);
    return json({ ...this.envelope, access_token, expires_in: LIFE_SECONDS });
  }

  private open(options: WorkWeixinModuleOptions, registry?: TenantRegistry): OpenedTenants {
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
