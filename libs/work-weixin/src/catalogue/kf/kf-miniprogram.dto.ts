import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 小程序附件
 *
 * @see {@link KfKnowledgeAddIntentWorkWxInput}
 */
export class KfMiniprogramDto extends HttpRemoteOutput {
  /** 小程序标题。长度不超过64个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '小程序标题必须是字符串' })
  title?: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  @IsDefined({ message: '缩略图素材ID不能为空' })
  @IsString({ message: '缩略图素材ID必须是字符串' })
  thumbMediaId!: string;

  /** 小程序appid */
  @JsonName('appid')
  @IsDefined({ message: '小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId!: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsDefined({ message: '小程序页面路径不能为空' })
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath!: string;
}
