import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除企业已配置的「联系我」方式的返回结果，见 {@link ExternalcontactDelContactWayWorkWxInput} */
export class ExternalcontactDelContactWayWorkWxOutput extends WorkWxOutput {}

/**
 * 删除企业已配置的「联系我」方式
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92228
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactDelContactWayWorkWxInput.from({ configId: 'CONFIG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/del_contact_way',
  desc: '删除企业已配置的「联系我」方式',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactDelContactWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92228',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactDelContactWayWorkWxInput extends AuthWorkWxInput<ExternalcontactDelContactWayWorkWxOutput> {
  /** 联系方式配置ID */
  @JsonName('config_id')
  @IsDefined({ message: '联系方式配置ID不能为空' })
  @IsString({ message: '联系方式配置ID必须是字符串' })
  configId!: string;
}
