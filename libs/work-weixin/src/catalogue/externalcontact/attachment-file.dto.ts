import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';

/**
 * 文件附件
 *
 * @see {@link ExternalcontactAddMsgTemplateWorkWxInput}
 */
export class AttachmentFileDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}
