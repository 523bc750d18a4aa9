import { getRemoteApi } from 'nestjs-http-remote';
import { GetTokenWorkWxInput } from './gettoken.api.js';
import type { TokenSource } from './token-source.js';

/** Access tokens, which authorize all other calls. */
export const ACCESS_TOKENS: TokenSource = {
  noun: 'access token',
  wireName: 'access_token',
  // Metadata is read on first use, not when the package is loaded.
  get api() {
    return getRemoteApi(GetTokenWorkWxInput);
  },
  inputClass: GetTokenWorkWxInput,
  keySuffix: '',
  isRateLimited: false,
  async issue(client, corpId, secret) {
    const input = GetTokenWorkWxInput.for(corpId, secret);
    const output = await client.send(input, secret.app === undefined ? undefined : { app: secret.app });
    return { value: output.accessToken, expiresIn: output.expiresIn };
  },
};
