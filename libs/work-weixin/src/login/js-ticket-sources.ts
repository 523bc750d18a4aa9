import { getRemoteApi, type CallOptions } from 'nestjs-http-remote';
import type { TokenSource } from '../access-token/token-source.js';
import { GetJsapiTicketWorkWxInput } from '../catalogue/base/get-jsapi-ticket.api.js';
import { TicketGetWorkWxInput } from '../catalogue/ticket/ticket-get.api.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';

/** Tickets for `wx.config`: those of the corp. */
export const CORP_TICKETS: TokenSource = {
  noun: 'ticket of the corp',
  wireName: 'ticket',
  get api() {
    return getRemoteApi(GetJsapiTicketWorkWxInput);
  },
  inputClass: GetJsapiTicketWorkWxInput,
  keySuffix: ':jsapi-ticket',
  isRateLimited: true,
  async issue(client, _corpId, secret) {
    const { ticket, expiresIn } = await client.send(GetJsapiTicketWorkWxInput.from({}), asApp(secret));
    return { value: ticket, expiresIn };
  },
};

/** Tickets for `wx.agentConfig`: those of one app. */
export const APP_TICKETS: TokenSource = {
  noun: 'ticket of the app',
  wireName: 'ticket',
  get api() {
    return getRemoteApi(TicketGetWorkWxInput);
  },
  inputClass: TicketGetWorkWxInput,
  keySuffix: ':agent-ticket',
  isRateLimited: true,
  async issue(client, _corpId, secret) {
    const input = TicketGetWorkWxInput.from({ type: 'agent_config' });
    const { ticket, expiresIn } = await client.send(input, asApp(secret));
    return { value: ticket, expiresIn };
  },
};

/** The call must use the secret to which the ticket belongs. */
function asApp({ app }: TenantSecret): CallOptions | undefined {
  return app === undefined ? undefined : { app };
}
