import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取企业 jsapi_ticket的返回结果，见 {@link GetJsapiTicketWorkWxInput} */
export class GetJsapiTicketWorkWxOutput extends WorkWxOutput {
  /** 临时票据 */
  @JsonName('ticket', { sensitive: true })
  ticket?: string;

  /** 有效时长 */
  @JsonName('expires_in')
  expiresIn?: number;
}

/**
 * 获取企业 jsapi_ticket
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每小时400次；每应用每小时100次
 * @see https://developer.work.weixin.qq.com/document/path/90506
 * @example
 * ```ts
 * await workWeixin.send(GetJsapiTicketWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'get_jsapi_ticket',
  desc: '获取企业 jsapi_ticket',
  httpMethod: HttpMethod.Get,
  output: GetJsapiTicketWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90506',
})
@WorkWxApi({
  rates: [
    { calls: 400, perMs: 3_600_000, scope: 'corp' },
    { calls: 100, perMs: 3_600_000, scope: 'app' },
  ],
})
export class GetJsapiTicketWorkWxInput extends AuthWorkWxInput<GetJsapiTicketWorkWxOutput> {}
