import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 添加收款商户号的返回结果，见 {@link ExternalpayAddMerchantWorkWxInput} */
export class ExternalpayAddMerchantWorkWxOutput extends WorkWxOutput {}

/**
 * 添加收款商户号
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @deprecated 错误码 660014 接口已废弃，改在管理后台操作 （90313）
 * @see https://developer.work.weixin.qq.com/document/path/93666
 * @example
 * ```ts
 * await workWeixin.send(ExternalpayAddMerchantWorkWxInput.from({ mchId: 'MCH_ID', merchantName: '商户名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/addmerchant',
  desc: '添加收款商户号',
  httpMethod: HttpMethod.Post,
  output: ExternalpayAddMerchantWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93666',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpayAddMerchantWorkWxInput extends AuthWorkWxInput<ExternalpayAddMerchantWorkWxOutput> {
  /** 商户号 */
  @JsonName('mch_id')
  @IsDefined({ message: '商户号不能为空' })
  @IsString({ message: '商户号必须是字符串' })
  mchId!: string;

  /** 商户名称 */
  @JsonName('merchant_name')
  @IsDefined({ message: '商户名称不能为空' })
  @IsString({ message: '商户名称必须是字符串' })
  merchantName!: string;
}
