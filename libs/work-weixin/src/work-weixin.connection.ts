import {
  HttpRemoteDispatcher,
  HttpRemoteSender,
  createHttpRemoteClient,
  type HttpRemoteClient,
} from 'nestjs-http-remote';
import { AccessTokenAuthorizer } from './authorize/access-token.authorizer.js';
import { AccessTokenProvider } from './authorize/access-token.provider.js';
import { ErrcodeCheck } from './check/errcode.check.js';
import { CorpLimiter } from './limit/corp.limiter.js';
import { ErrcodeRetryRule } from './retry/errcode-retry.rule.js';
import { Tenant } from './tenant/tenant.js';
import { resolveWorkWeixinOptions, type WorkWeixinOptions } from './work-weixin.options.js';
import { WorkWeixinService } from './work-weixin.service.js';

/** One corp's service and what it opened. */
export class WorkWeixinConnection {
  private constructor(
    readonly service: WorkWeixinService,
    private readonly client: HttpRemoteClient,
  ) {}

  /** @throws ConfigurationInvalidError saying which option is wrong and why */
  static open(given: WorkWeixinOptions): WorkWeixinConnection {
    const {
      corpId,
      secrets,
      baseUrl,
      timeoutMs,
      retry,
      limits,
      http,
      transport,
      interceptors,
      observers,
      tokenStore,
      now,
    } = resolveWorkWeixinOptions(given);
    const tenant = new Tenant('default', corpId, baseUrl, secrets);
    const check = new ErrcodeCheck(tenant);
    // Tokens are fetched past the authoriser, which waits for them, and past interceptors, which would see the secret.
    const tokenClient = createHttpRemoteClient('work-weixin', {
      baseUrl,
      timeoutMs,
      http,
      transport,
      check,
      retry: retry === false ? false : { rule: new ErrcodeRetryRule(), ...retry },
      observers,
    });
    const dispatcher = new HttpRemoteDispatcher();
    const tokens = new AccessTokenProvider(
      tenant,
      new HttpRemoteSender(dispatcher, tokenClient),
      tokenStore,
      now,
    );
    const client: HttpRemoteClient = {
      ...tokenClient,
      authorizer: new AccessTokenAuthorizer(tenant, tokens),
      limiter: new CorpLimiter({ tenant: tenant.name, corpId, baseUrl, limits, now }),
      interceptors: interceptors ?? [],
    };
    return new WorkWeixinConnection(
      new WorkWeixinService(new HttpRemoteSender(dispatcher, client), tokens),
      client,
    );
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}
