import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 关闭订单的返回结果，见 {@link MiniapppayCloseOrderWorkWxInput} */
export class MiniapppayCloseOrderWorkWxOutput extends WorkWxOutput {}

/**
 * 关闭订单
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97324
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayCloseOrderWorkWxInput.from({ mchId: 'MCH_ID', outTradeNo: 'OUT_TRADE_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/close_order',
  desc: '关闭订单',
  httpMethod: HttpMethod.Post,
  output: MiniapppayCloseOrderWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97324',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayCloseOrderWorkWxInput extends AuthWorkWxInput<MiniapppayCloseOrderWorkWxOutput> {
  /** 二级商户号。长度1~32个字符 */
  @JsonName('mchid')
  @IsDefined({ message: '二级商户号不能为空' })
  @CharacterLength(1, 32, { message: '二级商户号长度必须在1-32个字符之间' })
  mchId!: string;

  /** 商户单号。长度6~32个字符 */
  @JsonName('out_trade_no')
  @IsDefined({ message: '商户单号不能为空' })
  @CharacterLength(6, 32, { message: '商户单号长度必须在6-32个字符之间' })
  outTradeNo!: string;
}
