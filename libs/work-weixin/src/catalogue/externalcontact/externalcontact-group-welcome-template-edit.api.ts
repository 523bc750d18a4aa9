import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { AttachmentFileDto } from './attachment-file.dto.js';
import { AttachmentImageDto } from './attachment-image.dto.js';
import { AttachmentLinkDto } from './attachment-link.dto.js';
import { AttachmentMiniprogramDto } from './attachment-miniprogram.dto.js';
import { AttachmentVideoDto } from './attachment-video.dto.js';
import { ContactTextDto } from './contact-text.dto.js';

/** 编辑入群欢迎语素材的返回结果，见 {@link ExternalcontactGroupWelcomeTemplateEditWorkWxInput} */
export class ExternalcontactGroupWelcomeTemplateEditWorkWxOutput extends WorkWxOutput {}

/**
 * 编辑入群欢迎语素材
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92366
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupWelcomeTemplateEditWorkWxInput.from({ templateId: 'TEMPLATE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/group_welcome_template/edit',
  desc: '编辑入群欢迎语素材',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupWelcomeTemplateEditWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92366',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupWelcomeTemplateEditWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupWelcomeTemplateEditWorkWxOutput> {
  /** 欢迎语素材ID */
  @JsonName('template_id')
  @IsDefined({ message: '欢迎语素材ID不能为空' })
  @IsString({ message: '欢迎语素材ID必须是字符串' })
  templateId!: string;

  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  @IsOptional()
  text?: ContactTextDto;

  /** 图片 */
  @JsonName('image', { type: () => AttachmentImageDto })
  @IsOptional()
  image?: AttachmentImageDto;

  /** 图文消息 */
  @JsonName('link', { type: () => AttachmentLinkDto })
  @IsOptional()
  link?: AttachmentLinkDto;

  /** 小程序 */
  @JsonName('miniprogram', { type: () => AttachmentMiniprogramDto })
  @IsOptional()
  miniprogram?: AttachmentMiniprogramDto;

  /** 文件 */
  @JsonName('file', { type: () => AttachmentFileDto })
  @IsOptional()
  file?: AttachmentFileDto;

  /** 视频 */
  @JsonName('video', { type: () => AttachmentVideoDto })
  @IsOptional()
  video?: AttachmentVideoDto;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
