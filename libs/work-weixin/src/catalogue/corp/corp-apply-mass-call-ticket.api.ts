import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取接口高频调用凭据的返回结果，见 {@link CorpApplyMassCallTicketWorkWxInput} */
export class CorpApplyMassCallTicketWorkWxOutput extends WorkWxOutput {
  /** 大批量调用凭据 */
  @JsonName('mass_call_ticket', { sensitive: true })
  massCallTicket?: string;
}

/**
 * 获取接口高频调用凭据
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 *
 * 注意：每次调用都会生成新的结果
 * @see https://developer.work.weixin.qq.com/document/path/96168
 * @example
 * ```ts
 * await workWeixin.send(CorpApplyMassCallTicketWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corp/apply_mass_call_ticket',
  desc: '获取接口高频调用凭据',
  httpMethod: HttpMethod.Get,
  output: CorpApplyMassCallTicketWorkWxOutput,
  credential: ['authCorp'],
  effect: 'once',
  onceKind: 'issues',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96168',
})
export class CorpApplyMassCallTicketWorkWxInput extends AuthWorkWxInput<CorpApplyMassCallTicketWorkWxOutput> {}
