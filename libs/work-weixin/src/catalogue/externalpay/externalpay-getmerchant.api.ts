import { ByteLength, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 使用范围
 *
 * @see {@link ExternalpayGetMerchantWorkWxInput}
 */
export class ExternalpayGetMerchantAllowUseScopeDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('user', { type: () => [String] })
  user?: string[];

  /** 部门ID列表 */
  @JsonName('partyid', { type: () => [Number] })
  partyId?: number[];

  /** 标签ID列表 */
  @JsonName('tagid', { type: () => [Number] })
  tagId?: number[];
}

/** 查询商户号详情的返回结果，见 {@link ExternalpayGetMerchantWorkWxInput} */
export class ExternalpayGetMerchantWorkWxOutput extends WorkWxOutput {
  /** 绑定状态 */
  @JsonName('bind_status')
  bindStatus?: number;

  /** 商户号 */
  @JsonName('mch_id')
  mchId?: string;

  /** 商户名称 */
  @JsonName('merchant_name')
  merchantName?: string;

  /** 使用范围 */
  @JsonName('allow_use_scope', { type: () => ExternalpayGetMerchantAllowUseScopeDto })
  allowUseScope?: ExternalpayGetMerchantAllowUseScopeDto;
}

/**
 * 查询商户号详情
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93666
 * @example
 * ```ts
 * await workWeixin.send(ExternalpayGetMerchantWorkWxInput.from({ mchId: 'MCH_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/getmerchant',
  desc: '查询商户号详情',
  httpMethod: HttpMethod.Post,
  output: ExternalpayGetMerchantWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93666',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpayGetMerchantWorkWxInput extends AuthWorkWxInput<ExternalpayGetMerchantWorkWxOutput> {
  /** 商户号。长度不超过32个字节 */
  @JsonName('mch_id')
  @IsDefined({ message: '商户号不能为空' })
  @ByteLength(0, 32, { message: '商户号长度不能超过32个字节' })
  mchId!: string;
}
