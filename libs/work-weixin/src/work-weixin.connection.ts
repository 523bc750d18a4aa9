import {
  AxiosTransport,
  HttpRemoteDispatcher,
  HttpRemoteSender,
  createHttpRemoteClient,
  type HttpAuthorizer,
  type HttpTransport,
} from 'nestjs-http-remote';
import { AccessTokenAuthorizer } from './authorize/access-token.authorizer.js';
import { AccessTokenProvider } from './authorize/access-token.provider.js';
import { ErrcodeCheck } from './check/errcode.check.js';
import { Tenant } from './tenant/tenant.js';
import { resolveWorkWeixinOptions, type WorkWeixinOptions } from './work-weixin.options.js';
import { WorkWeixinService } from './work-weixin.service.js';

/** One corp's service and what it opened. */
export class WorkWeixinConnection {
  private constructor(
    readonly service: WorkWeixinService,
    private readonly ownTransport: HttpTransport | undefined,
  ) {}

  /** @throws ConfigurationInvalidError saying which option is wrong and why */
  static open(given: WorkWeixinOptions): WorkWeixinConnection {
    const options = resolveWorkWeixinOptions(given);
    const { baseUrl, timeoutMs, interceptors, observers } = options;
    const tenant = new Tenant('default', options.corpId, options.secrets);
    const dispatcher = new HttpRemoteDispatcher();
    const ownTransport = options.transport ? undefined : new AxiosTransport(options.http);
    const transport = options.transport ?? ownTransport;
    const check = new ErrcodeCheck(tenant);
    const senderWith = (authorizer?: HttpAuthorizer) =>
      new HttpRemoteSender(
        dispatcher,
        createHttpRemoteClient('work-weixin', {
          baseUrl,
          timeoutMs,
          transport,
          check,
          authorizer,
          interceptors,
          observers,
        }),
      );
    // Tokens are fetched past the authoriser, which waits for them.
    const tokens = new AccessTokenProvider(tenant, senderWith(), options.tokenStore, options.now);
    return new WorkWeixinConnection(
      new WorkWeixinService(senderWith(new AccessTokenAuthorizer(tenant, tokens)), tokens),
      ownTransport,
    );
  }

  async close(): Promise<void> {
    await this.ownTransport?.close();
  }
}
