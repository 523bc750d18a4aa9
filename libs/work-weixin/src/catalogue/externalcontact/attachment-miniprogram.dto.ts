import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 小程序消息
 *
 * @see {@link ExternalcontactAddContactWayWorkWxInput}
 */
export class AttachmentMiniprogramDto extends HttpRemoteOutput {
  /** 小程序标题。长度不超过64个字节 */
  @JsonName('title')
  @IsOptional()
  @ByteLength(0, 64, { message: '小程序标题长度不能超过64个字节' })
  title?: string;

  /** 封面素材ID */
  @JsonName('pic_media_id')
  @IsOptional()
  @IsString({ message: '封面素材ID必须是字符串' })
  picMediaId?: string;

  /** 小程序appid */
  @JsonName('appid')
  @IsOptional()
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('page')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  page?: string;
}
