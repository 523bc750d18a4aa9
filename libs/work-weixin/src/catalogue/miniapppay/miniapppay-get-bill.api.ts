import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 交易账单申请的返回结果，见 {@link MiniapppayGetBillWorkWxInput} */
export class MiniapppayGetBillWorkWxOutput extends WorkWxOutput {
  /** 下载地址 */
  @JsonName('download_url', { sensitive: true })
  downloadUrl?: string;

  /** 哈希类型 */
  @JsonName('hash_type')
  hashType?: string;

  /** 账单哈希值 */
  @JsonName('hash_value')
  hashValue?: string;

  /** 校验请求头 */
  @JsonName('auth', { sensitive: false })
  auth?: string;
}

/**
 * 交易账单申请
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98115
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayGetBillWorkWxInput.from({ billDate: 'BILL_DATE0', mchId: 'MCH_ID00' }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/get_bill',
  desc: '交易账单申请',
  httpMethod: HttpMethod.Post,
  output: MiniapppayGetBillWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98115',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayGetBillWorkWxInput extends AuthWorkWxInput<MiniapppayGetBillWorkWxOutput> {
  /** 账单日期。长度为10个字符 */
  @JsonName('bill_date')
  @IsDefined({ message: '账单日期不能为空' })
  @CharacterLength(10, 10, { message: '账单日期长度必须是10个字符' })
  billDate!: string;

  /** 二级商户号。长度8~32个字符 */
  @JsonName('mchid')
  @IsDefined({ message: '二级商户号不能为空' })
  @CharacterLength(8, 32, { message: '二级商户号长度必须在8-32个字符之间' })
  mchId!: string;

  /** 账单类型。ALL-全部订单，SUCCESS-成功支付订单，REFUND-退款订单。长度1~32个字符 */
  @JsonName('bill_type')
  @IsOptional()
  @IsIn(['ALL', 'SUCCESS', 'REFUND'], {
    message: '账单类型只能是ALL(全部订单)、SUCCESS(成功支付订单)或REFUND(退款订单)',
  })
  billType?: 'ALL' | 'SUCCESS' | 'REFUND';

  /** 压缩类型。长度1~32个字符 */
  @JsonName('tar_type')
  @IsOptional()
  @CharacterLength(1, 32, { message: '压缩类型长度必须在1-32个字符之间' })
  tarType?: string;
}
