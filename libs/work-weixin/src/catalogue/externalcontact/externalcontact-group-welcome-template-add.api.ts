import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsIn, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { AttachmentFileDto } from './attachment-file.dto.js';
import { AttachmentImageDto } from './attachment-image.dto.js';
import { AttachmentLinkDto } from './attachment-link.dto.js';
import { AttachmentMiniprogramDto } from './attachment-miniprogram.dto.js';
import { AttachmentVideoDto } from './attachment-video.dto.js';
import { ContactTextDto } from './contact-text.dto.js';

/** 添加入群欢迎语素材的返回结果，见 {@link ExternalcontactGroupWelcomeTemplateAddWorkWxInput} */
export class ExternalcontactGroupWelcomeTemplateAddWorkWxOutput extends WorkWxOutput {
  /** 欢迎语素材ID */
  @JsonName('template_id')
  templateId?: string;
}

/**
 * 添加入群欢迎语素材
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92366
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupWelcomeTemplateAddWorkWxInput.from({ text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/group_welcome_template/add',
  desc: '添加入群欢迎语素材',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupWelcomeTemplateAddWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92366',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupWelcomeTemplateAddWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupWelcomeTemplateAddWorkWxOutput> {
  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  @AtLeastOneOf(['text', 'image', 'link', 'miniprogram', 'file', 'video'], {
    message: '文本消息、图片、图文消息、小程序、文件和视频至少需要填写一个',
  })
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

  /** 是否通知成员。0-不通知，1-通知 */
  @JsonName('notify')
  @IsOptional()
  @IsIn([0, 1], { message: '是否通知成员只能是0(不通知)或1(通知)' })
  notify?: 0 | 1;
}
