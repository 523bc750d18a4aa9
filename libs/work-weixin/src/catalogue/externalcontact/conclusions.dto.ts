import { AtLeastOneOf, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional } from 'class-validator';
import { AttachmentImageDto } from './attachment-image.dto.js';
import { AttachmentLinkDto } from './attachment-link.dto.js';
import { AttachmentMiniprogramDto } from './attachment-miniprogram.dto.js';
import { ContactTextDto } from './contact-text.dto.js';

/**
 * 结束语
 *
 * @see {@link ExternalcontactAddContactWayWorkWxInput}
 */
export class ConclusionsDto extends HttpRemoteOutput {
  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  @AtLeastOneOf(['text', 'image', 'link', 'miniprogram'], {
    message: '文本消息、图片消息、图文消息和小程序消息至少需要填写一个',
  })
  text?: ContactTextDto;

  /** 图片消息 */
  @JsonName('image', { type: () => AttachmentImageDto })
  @IsOptional()
  image?: AttachmentImageDto;

  /** 图文消息 */
  @JsonName('link', { type: () => AttachmentLinkDto })
  @IsOptional()
  link?: AttachmentLinkDto;

  /** 小程序消息 */
  @JsonName('miniprogram', { type: () => AttachmentMiniprogramDto })
  @IsOptional()
  miniprogram?: AttachmentMiniprogramDto;
}
