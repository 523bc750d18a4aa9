import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取电子发票ticket的返回结果，见 {@link TicketGetWorkWxInput} */
export class TicketGetWorkWxOutput extends WorkWxOutput {
  /** 应用票据 */
  @JsonName('ticket', { sensitive: true })
  ticket?: string;

  /** 有效时长 */
  @JsonName('expires_in')
  expiresIn?: number;
}

/**
 * 获取电子发票ticket
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90493
 * @example
 * ```ts
 * await workWeixin.send(TicketGetWorkWxInput.from({ type: 'TYPE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'ticket/get',
  desc: '获取电子发票ticket',
  httpMethod: HttpMethod.Get,
  output: TicketGetWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90493',
})
export class TicketGetWorkWxInput extends AuthWorkWxInput<TicketGetWorkWxOutput> {
  /** 票据类型 */
  @JsonName('type')
  @IsDefined({ message: '票据类型不能为空' })
  @IsString({ message: '票据类型必须是字符串' })
  type!: string;
}
