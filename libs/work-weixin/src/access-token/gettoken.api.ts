import { IsNotEmpty } from 'class-validator';
import { HttpMethod, HttpRemoteApi, JsonName, branded } from 'nestjs-http-remote';
import { SecretWorkWxInput } from '../declare/secret-work-wx.input.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';

/** Distinguishes token requests from the application's own calls. */
export const GET_TOKEN_ACTION = 'gettoken';

export class GetTokenWorkWxOutput extends WorkWxOutput {
  /** Unvalidated: the server may send anything in its place. */
  @JsonName('access_token', { sensitive: true })
  accessToken?: unknown;

  /** Seconds; unvalidated, too. */
  @JsonName('expires_in')
  expiresIn?: unknown;
}

/**
 * 获取access_token
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
@HttpRemoteApi({
  action: GET_TOKEN_ACTION,
  desc: '获取access_token',
  httpMethod: HttpMethod.Get,
  output: GetTokenWorkWxOutput,
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91039',
})
export class GetTokenWorkWxInput extends SecretWorkWxInput<GetTokenWorkWxOutput> {
  @JsonName('corpid')
  @IsNotEmpty()
  corpId!: string;

  @JsonName('corpsecret', { sensitive: true })
  @IsNotEmpty()
  corpSecret!: string;

  static for(corpId: string, secret: TenantSecret): GetTokenWorkWxInput {
    const input = GetTokenWorkWxInput.from({ corpId, corpSecret: secret.value });
    return Object.assign(input, { secret });
  }

  static {
    branded(this, 'work-weixin:GetTokenWorkWxInput');
  }
}
