import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { AttachmentFileDto } from './attachment-file.dto.js';
import { AttachmentLinkDto } from './attachment-link.dto.js';
import { AttachmentMiniprogramDto } from './attachment-miniprogram.dto.js';
import { AttachmentVideoDto } from './attachment-video.dto.js';
import { ContactTextDto } from './contact-text.dto.js';

/**
 * 图片
 *
 * @see {@link ExternalcontactGroupWelcomeTemplateGetWorkWxInput}
 */
export class ExternalcontactGroupWelcomeTemplateGetImageDto extends HttpRemoteOutput {
  /** 图片链接 */
  @JsonName('pic_url')
  picUrl?: string;
}

/** 获取入群欢迎语素材的返回结果，见 {@link ExternalcontactGroupWelcomeTemplateGetWorkWxInput} */
export class ExternalcontactGroupWelcomeTemplateGetWorkWxOutput extends WorkWxOutput {
  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  text?: ContactTextDto;

  /** 图片 */
  @JsonName('image', { type: () => ExternalcontactGroupWelcomeTemplateGetImageDto })
  image?: ExternalcontactGroupWelcomeTemplateGetImageDto;

  /** 图文消息 */
  @JsonName('link', { type: () => AttachmentLinkDto })
  link?: AttachmentLinkDto;

  /** 小程序 */
  @JsonName('miniprogram', { type: () => AttachmentMiniprogramDto })
  miniprogram?: AttachmentMiniprogramDto;

  /** 文件 */
  @JsonName('file', { type: () => AttachmentFileDto })
  file?: AttachmentFileDto;

  /** 视频 */
  @JsonName('video', { type: () => AttachmentVideoDto })
  video?: AttachmentVideoDto;
}

/**
 * 获取入群欢迎语素材
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92366
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupWelcomeTemplateGetWorkWxInput.from({ templateId: 'TEMPLATE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/group_welcome_template/get',
  desc: '获取入群欢迎语素材',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupWelcomeTemplateGetWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92366',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupWelcomeTemplateGetWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupWelcomeTemplateGetWorkWxOutput> {
  /** 欢迎语素材ID */
  @JsonName('template_id')
  @IsDefined({ message: '欢迎语素材ID不能为空' })
  @IsString({ message: '欢迎语素材ID必须是字符串' })
  templateId!: string;
}
