import { IsNotEmpty } from 'class-validator';
import { HttpMethod, HttpRemoteApi, HttpRemoteInput, JsonName, branded } from 'nestjs-http-remote';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import type { Tenant } from '../tenant/tenant.js';

/** Tells a fetch of a token from the calls of a host. */
export const GET_TOKEN_ACTION = 'gettoken';

export class GetTokenWorkWxOutput extends WorkWxOutput {
  /** As it came: what is no text is no token. */
  @JsonName('access_token', { sensitive: true })
  accessToken?: unknown;

  /** Seconds, as they came. */
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
export class GetTokenWorkWxInput extends HttpRemoteInput<GetTokenWorkWxOutput> {
  @JsonName('corpid')
  @IsNotEmpty()
  corpId!: string;

  @JsonName('corpsecret', { sensitive: true })
  @IsNotEmpty()
  corpSecret!: string;

  /** Which secret it is, for error messages; not sent. */
  credential?: string;

  static for(tenant: Tenant, credential: string): GetTokenWorkWxInput {
    const input = GetTokenWorkWxInput.from({
      corpId: tenant.corpId,
      corpSecret: tenant.secretOf(credential) ?? '',
    });
    return Object.assign(input, { credential });
  }

  static {
    branded(this, 'work-weixin:GetTokenWorkWxInput');
  }
}
