import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 生成代支付key的返回结果，见 {@link ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxInput} */
export class ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxOutput extends WorkWxOutput {
  /** 代支付密钥列表 */
  @JsonName('keys', { type: () => [String], sensitive: true })
  keys?: string[];
}

/**
 * 生成代支付key
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；自建应用须在管理端「获客助手组件」的可调用应用列表中；第三方应用可调用
 *
 * 注意：每次调用都会生成新的结果
 * @see https://developer.work.weixin.qq.com/document/path/99603
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', linkId: 'LINK_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/create_once_key',
  desc: '生成代支付key',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxOutput,
  credential: ['authCorp'],
  effect: 'once',
  onceKind: 'issues',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99603',
})
@WorkWxApi({ permission: '获客助手组件' })
export class ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxOutput> {
  /** 获客链接ID */
  @JsonName('link_id')
  @IsDefined({ message: '获客链接ID不能为空' })
  @IsString({ message: '获客链接ID必须是字符串' })
  linkId!: string;

  /** 代支付密钥数量。取值不超过1000 */
  @JsonName('key_num')
  @IsOptional()
  @IsInt({ message: '代支付密钥数量必须是整数' })
  @Max(1000, { message: '代支付密钥数量不能超过1000' })
  keyNum?: number;
}
