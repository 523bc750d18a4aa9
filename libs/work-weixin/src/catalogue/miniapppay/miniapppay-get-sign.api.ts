import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取支付签名的返回结果，见 {@link MiniapppayGetSignWorkWxInput} */
export class MiniapppayGetSignWorkWxOutput extends WorkWxOutput {
  /** 支付签名 */
  @JsonName('pay_sign', { sensitive: true })
  paySign?: string;
}

/**
 * 获取支付签名
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98130
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayGetSignWorkWxInput.from({ appId: 'APP_ID', prepayId: 'PREPAY_ID', nonce: 'NONCE', timestamp: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/get_sign',
  desc: '获取支付签名',
  httpMethod: HttpMethod.Post,
  output: MiniapppayGetSignWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98130',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayGetSignWorkWxInput extends AuthWorkWxInput<MiniapppayGetSignWorkWxOutput> {
  /** 二级商户appid。长度1~32个字符 */
  @JsonName('appid')
  @IsDefined({ message: '二级商户appid不能为空' })
  @CharacterLength(1, 32, { message: '二级商户appid长度必须在1-32个字符之间' })
  appId!: string;

  /** 预支付会话标识。长度1~128个字符 */
  @JsonName('prepay_id', { sensitive: true })
  @IsDefined({ message: '预支付会话标识不能为空' })
  @CharacterLength(1, 128, { message: '预支付会话标识长度必须在1-128个字符之间' })
  prepayId!: string;

  /** 签名类型。长度1~32个字符 */
  @JsonName('sign_type')
  @IsOptional()
  @CharacterLength(1, 32, { message: '签名类型长度必须在1-32个字符之间' })
  signType?: string;

  /** 随机字符串。长度1~32个字符 */
  @JsonName('nonce')
  @IsDefined({ message: '随机字符串不能为空' })
  @CharacterLength(1, 32, { message: '随机字符串长度必须在1-32个字符之间' })
  nonce!: string;

  /** 时间戳 */
  @JsonName('timestamp')
  @IsDefined({ message: '时间戳不能为空' })
  @IsInt({ message: '时间戳必须是整数' })
  timestamp!: number;
}
