import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { ByteLength, JsonName } from 'nestjs-http-remote';
import { CallbackReply } from '../contract/callback-reply.js';

/**
 * 图片消息: a picture to the member who wrote to an app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example `return ImageReply.from({ mediaId });`
 */
export class ImageReply extends CallbackReply {
  /** 图片媒体文件id，可以调用获取媒体文件接口拉取 */
  @JsonName('MediaId')
  @IsString()
  @IsNotEmpty()
  mediaId!: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    return { MsgType: 'image', Image: fields };
  }
}

/**
 * 语音消息: a voice message to the member who wrote to an app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example `return VoiceReply.from({ mediaId });`
 */
export class VoiceReply extends CallbackReply {
  /** 语音文件id，可以调用获取媒体文件接口拉取 */
  @JsonName('MediaId')
  @IsString()
  @IsNotEmpty()
  mediaId!: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    return { MsgType: 'voice', Voice: fields };
  }
}

/**
 * 视频消息: a video to the member who wrote to an app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example `return VideoReply.from({ mediaId, title: '操作指南' });`
 */
export class VideoReply extends CallbackReply {
  /** 视频文件id，可以调用获取媒体文件接口拉取 */
  @JsonName('MediaId')
  @IsString()
  @IsNotEmpty()
  mediaId!: string;

  /** 视频消息的标题，不超过128个字节 */
  @JsonName('Title')
  @IsOptional()
  @IsString()
  @ByteLength(0, 128)
  title?: string;

  /** 视频消息的描述，不超过512个字节 */
  @JsonName('Description')
  @IsOptional()
  @IsString()
  @ByteLength(0, 512)
  description?: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    return { MsgType: 'video', Video: fields };
  }
}
