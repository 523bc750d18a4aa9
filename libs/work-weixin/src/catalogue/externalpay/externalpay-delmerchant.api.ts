import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除收款商户号的返回结果，见 {@link ExternalpayDelMerchantWorkWxInput} */
export class ExternalpayDelMerchantWorkWxOutput extends WorkWxOutput {}

/**
 * 删除收款商户号
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @deprecated 错误码 660014 接口已废弃，改在管理后台操作 （90313）
 * @see https://developer.work.weixin.qq.com/document/path/93666
 * @example
 * ```ts
 * await workWeixin.send(ExternalpayDelMerchantWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/delmerchant',
  desc: '删除收款商户号',
  httpMethod: HttpMethod.Post,
  output: ExternalpayDelMerchantWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93666',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpayDelMerchantWorkWxInput extends AuthWorkWxInput<ExternalpayDelMerchantWorkWxOutput> {
  /** 商户号 */
  @JsonName('mch_id')
  @IsOptional()
  @IsString({ message: '商户号必须是字符串' })
  mchId?: string;
}
