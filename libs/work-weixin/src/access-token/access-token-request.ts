import { ResponseUnreadableError, getRemoteApi, type HttpRemoteClient } from 'nestjs-http-remote';
import type { Tenant } from '../tenant/tenant.js';
import { AccessToken } from './access-token.js';
import { GetTokenWorkWxInput, type GetTokenWorkWxOutput } from './gettoken.api.js';

// How long before its end a token is replaced, as a share of its life: five minutes of two hours.
const REFRESH_SHARE = 1 / 24;
// The server gives two hours; a life beyond all reason is not to break the stores' own clocks.
const MAX_LIFE_SECONDS = 30 * 24 * 3600;
// The documentation says 512 bytes at most. What is far longer does not fit a URL, and every call would fail.
const MAX_LENGTH = 4_096;

/** Asks the server for one corp's tokens. */
export class AccessTokenRequest {
  constructor(
    private readonly tenant: Tenant,
    private readonly sender: HttpRemoteClient,
    private readonly now: () => number,
  ) {}

  /**
   * @param stale the token it is to replace
   * @throws WorkWeixinApiError where the server refuses the secret
   * @throws ResponseUnreadableError if it answers without a token, or without the seconds it is valid for
   */
  async send(credential: string, stale: AccessToken | undefined): Promise<AccessToken> {
    const input = GetTokenWorkWxInput.for(this.tenant, credential);
    const output = await this.sender.send(input);
    const accessToken = tokenOf(output);
    const expiresIn = secondsOf(output);
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

function tokenOf({ accessToken }: GetTokenWorkWxOutput): string {
  if (typeof accessToken !== 'string') throw useless(`access_token is ${kindOf(accessToken)}`);
  if (accessToken === '') throw useless('access_token is empty');
  if (accessToken.length > MAX_LENGTH) {
    throw useless(`access_token has ${accessToken.length} characters, more than ${MAX_LENGTH}`);
  }
  return accessToken;
}

/** Servers give numbers as strings, too. */
function secondsOf({ expiresIn }: GetTokenWorkWxOutput): number {
  const seconds = typeof expiresIn === 'string' ? Number(expiresIn.trim() || NaN) : expiresIn;
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) {
    const kind = typeof expiresIn === 'string' ? 'a string that is no number' : kindOf(expiresIn);
    throw useless(`expires_in is ${kind}, not a number of seconds`);
  }
  if (seconds < 1) throw useless(`expires_in is ${seconds}, not a number of seconds from 1 on`);
  return seconds;
}

function useless(why: string): ResponseUnreadableError {
  return new ResponseUnreadableError(`the response has no usable token: ${why}`, {
    api: getRemoteApi(GetTokenWorkWxInput),
  });
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
