import { ResponseUnreadableError, getRemoteApi, type HttpRemoteSender } from 'nestjs-http-remote';
import type { Tenant } from '../tenant/tenant.js';
import { AccessToken } from './access-token.js';
import { GetTokenWorkWxInput } from './gettoken.api.js';

// How long before its end a token is replaced, as a share of its life: five minutes of two hours.
const REFRESH_SHARE = 1 / 24;
// The server gives two hours; a life beyond all reason is not to break the stores' own clocks.
const MAX_LIFE_SECONDS = 30 * 24 * 3600;

/** Asks the server for one corp's tokens. */
export class AccessTokenRequest {
  constructor(
    private readonly tenant: Tenant,
    private readonly sender: HttpRemoteSender,
    private readonly now: () => number,
  ) {}

  /**
   * @param stale the token it is to replace
   * @throws WorkWeixinApiError where the server refuses the secret
   * @throws ResponseUnreadableError where it answers without a token
   */
  async send(credential: string, stale: AccessToken | undefined): Promise<AccessToken> {
    const input = GetTokenWorkWxInput.for(this.tenant, credential);
    const { accessToken, expiresIn = 0 } = await this.sender.send(input);
    if (!accessToken || expiresIn <= 0) {
      throw new ResponseUnreadableError('the remote answered without a token or its life', {
        api: getRemoteApi(GetTokenWorkWxInput),
      });
    }
    const lifeMs = Math.min(expiresIn, MAX_LIFE_SECONDS) * 1000;
    const expiresAtMs = this.now() + lifeMs;
    // The server may hand out the same token again: asking once more would bring the same.
    const isSame = accessToken === stale?.value;
    return new AccessToken(
      accessToken,
      expiresAtMs,
      isSame ? expiresAtMs : expiresAtMs - lifeMs * REFRESH_SHARE,
    );
  }
}
