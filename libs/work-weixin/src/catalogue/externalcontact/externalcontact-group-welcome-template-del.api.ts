import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除入群欢迎语素材的返回结果，见 {@link ExternalcontactGroupWelcomeTemplateDelWorkWxInput} */
export class ExternalcontactGroupWelcomeTemplateDelWorkWxOutput extends WorkWxOutput {}

/**
 * 删除入群欢迎语素材
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92366
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupWelcomeTemplateDelWorkWxInput.from({ templateId: 'TEMPLATE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/group_welcome_template/del',
  desc: '删除入群欢迎语素材',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupWelcomeTemplateDelWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92366',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupWelcomeTemplateDelWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupWelcomeTemplateDelWorkWxOutput> {
  /** 欢迎语素材ID */
  @JsonName('template_id')
  @IsDefined({ message: '欢迎语素材ID不能为空' })
  @IsString({ message: '欢迎语素材ID必须是字符串' })
  templateId!: string;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
