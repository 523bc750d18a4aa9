import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ownValue } from 'nestjs-http-remote/kit';
import type { AccessTokenProvider } from '../access-token/access-token-provider.js';
import type { AccessToken } from '../access-token/access-token.js';
import type { TokenSource } from '../access-token/token-source.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import { waitWithin } from '../tenant/wait-for-tenant.js';
import { WorkWeixinService, type WorkWeixinCallOptions } from '../work-weixin.service.js';
import { agentIdOf } from './agent-id-of.js';
import { signedUrlOf, withoutHash } from './js-sdk-url.js';
import { APP_TICKETS, CORP_TICKETS } from './js-ticket-sources.js';

/**
 * The signed part of `wx.config`. The page adds `beta`, `debug` and `jsApiList`.
 *
 * @see {@link JsSdk.config}
 */
export interface JsSdkConfig {
  /** The id of the corp. */
  readonly appId: string;
  /** Seconds. */
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/**
 * The signed part of `wx.agentConfig`. The page adds `jsApiList`.
 *
 * @see {@link JsSdk.agentConfig}
 */
export interface JsSdkAgentConfig {
  readonly corpid: string;
  readonly agentid: number;
  /** Seconds. */
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/**
 * Signs pages for the JS-SDK of the client. Tickets are cached and shared among processes as access tokens are, by the `tokenStore`
 * of `WorkWeixinModule`: a fleet fetches each of them once. No ticket leaves the server.
 *
 * @example
 * ```ts
 * @Controller('js-sdk')
 * export class JsSdkController {
 *   constructor(private readonly jsSdk: JsSdk) {}
 *
 *   @Get('config')
 *   config(@Query('url') url: string) {
 *     return this.jsSdk.config(url); // the page: wx.config({ ...config, beta: true, jsApiList: ['scanQRCode'] })
 *   }
 * }
 * ```
 * @see https://developer.work.weixin.qq.com/document/path/90506
 */
@Injectable()
export class JsSdk {
  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  /**
   * Signs a page for `wx.config`, with the ticket of the corp.
   *
   * @param url `location.href` of the page as the browser returns it; a hash is left out
   * @param options `validation: 'off'` signs any text
   * @throws JsSdkUrlInvalidError if it cannot be the address of a page
   * @throws CredentialMissingError, AppMissingError, AppUnknownError if the tenant has no such app
   * @throws WorkWeixinApiError if the server gives no ticket, or has given none a short while ago: `retryAfterMs` is the time until
   * it is tried again. For other errors see {@link WorkWeixinService.send}
   */
  config(url: string, options: WorkWeixinCallOptions = {}): Promise<JsSdkConfig> {
    return this.signed(CORP_TICKETS, url, options, ({ corpId }) => ({ appId: corpId }));
  }

  /**
   * Signs a page for `wx.agentConfig`, with the ticket of the app.
   *
   * @param url `location.href` of the page as the browser returns it; a hash is left out
   * @param options `validation: 'off'` signs any text
   * @throws ConfigurationInvalidError if the options of the tenant have no AgentId of the app. For other errors see
   * {@link JsSdk.config}
   */
  agentConfig(url: string, options: WorkWeixinCallOptions = {}): Promise<JsSdkAgentConfig> {
    return this.signed(APP_TICKETS, url, options, ({ corpId, name }, secret) => ({
      corpid: corpId,
      agentid: agentIdOf(secret, name, 'JsSdk.agentConfig()'),
    }));
  }

  /**
   * Invalidates the tickets of an app, so that the next pages get new ones. Call it if pages report errcode 42012: the client does
   * not accept the ticket. A page cannot make the server's limit of 100 tickets an hour overflow: from the second call in a row on,
   * a cool-down of up to a minute applies, in which the call does nothing.
   *
   * @throws CredentialMissingError, AppMissingError, AppUnknownError if the tenant has no such app
   */
  renewTickets(options: Pick<WorkWeixinCallOptions, 'tenant' | 'app' | 'signal'> = {}): Promise<void> {
    return this.workWeixin.useTenant(options, async (tenant, app) => {
      for (const source of [CORP_TICKETS, APP_TICKETS]) {
        await tenant.ticketsOf(source).invalidate(tenant.secrets.forApi(source.api, app, source.inputClass));
      }
    });
  }

  private async signed<T extends object>(
    source: TokenSource,
    url: string,
    options: WorkWeixinCallOptions,
    identify: (tenant: Tenant, secret: TenantSecret) => T,
  ): Promise<T & Signature> {
    const text = isUrlEnforced(options) ? signedUrlOf(url) : withoutHash(String(url));
    return this.workWeixin.useTenant(options, async (tenant, app) => {
      const secret = tenant.secrets.forApi(source.api, app, source.inputClass);
      const identity = identify(tenant, secret);
      const tickets = tenant.ticketsOf(source);
      const ticket = tickets.getCached(secret) ?? (await fetched(tickets, secret, source, tenant, options));
      return { ...identity, ...signatureOf(ticket.value, text, Math.floor(tenant.now() / 1000)) };
    });
  }
}

/** Waits for a ticket as long as a call may take. */
function fetched(
  tickets: AccessTokenProvider,
  secret: TenantSecret,
  { api }: TokenSource,
  tenant: Tenant,
  { signal, timeoutMs = tenant.timeoutMs }: WorkWeixinCallOptions,
): Promise<AccessToken> {
  const during = { stage: 'send', during: 'while the ticket was fetched' } as const;
  return waitWithin({ signal, timeoutMs, api }, during, (end) => tickets.get(secret, end, timeoutMs));
}

interface Signature {
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

/** The order of the parameters and SHA-1 are those of page 90506. */
function signatureOf(ticket: string, url: string, timestamp: number): Signature {
  const nonceStr = randomBytes(8).toString('hex');
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`;
  return { timestamp, nonceStr, signature: createHash('sha1').update(text).digest('hex') };
}

/** Not by a `validation` of a polluted Object.prototype. */
function isUrlEnforced(options: WorkWeixinCallOptions): boolean {
  const validation = ownValue(options, 'validation');
  return validation === undefined || validation === 'enforce';
}
