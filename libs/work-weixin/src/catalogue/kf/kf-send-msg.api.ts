import {
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { KfLocationDto } from './kf-location.dto.js';
import { KfMenuDto } from './kf-menu.dto.js';
import { KfMiniprogramDto } from './kf-miniprogram.dto.js';
import { KfTextDto } from './kf-text.dto.js';

/** 发送消息的返回结果，见 {@link KfSendMsgWorkWxInput} */
export class KfSendMsgWorkWxOutput extends WorkWxOutput {
  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;
}

/**
 * 图片消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfSendMsgImageDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 语音消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfSendMsgVoiceDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 视频消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfSendMsgVideoDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 文件消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfSendMsgFileDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 图文链接消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfSendMsgLinkDto {
  /** 链接标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '链接标题不能为空' })
  @IsString({ message: '链接标题必须是字符串' })
  title!: string;

  /** 链接描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '链接描述必须是字符串' })
  desc?: string;

  /** 链接地址。长度不超过2048个字节 */
  @JsonName('url')
  @IsDefined({ message: '链接地址不能为空' })
  @ByteLength(0, 2048, { message: '链接地址长度不能超过2048个字节' })
  url!: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  @IsDefined({ message: '缩略图素材ID不能为空' })
  @IsString({ message: '缩略图素材ID必须是字符串' })
  thumbMediaId!: string;
}

/**
 * 获客链接消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfSendMsgCaLinkDto {
  /** 获客链接 */
  @JsonName('link_url')
  @IsDefined({ message: '获客链接不能为空' })
  @IsString({ message: '获客链接必须是字符串' })
  linkUrl!: string;
}

/**
 * 发送消息
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 重复提交由 msgid 识别：重试时请使用相同的值
 * @see https://developer.work.weixin.qq.com/document/path/94677
 * @example
 * ```ts
 * await workWeixin.send(KfSendMsgWorkWxInput.from({ toUser: 'TO_USER', openKfId: 'OPEN_KF_ID', msgType: 'text', text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/send_msg',
  desc: '发送消息',
  httpMethod: HttpMethod.Post,
  output: KfSendMsgWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94677',
})
@WorkWxApi({ permission: '微信客服' })
export class KfSendMsgWorkWxInput extends AuthWorkWxInput<KfSendMsgWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    {
      text: 'text';
      image: 'image';
      voice: 'voice';
      video: 'video';
      file: 'file';
      link: 'link';
      miniprogram: 'miniprogram';
      msgmenu: 'msgMenu';
      location: 'location';
      ca_link: 'caLink';
    }
  >;

  /** 客户ID */
  @JsonName('touser')
  @IsDefined({ message: '客户ID不能为空' })
  @IsString({ message: '客户ID必须是字符串' })
  toUser!: string;

  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 消息ID */
  @JsonName('msgid')
  @IsOptional()
  @IsString({ message: '消息ID必须是字符串' })
  msgId?: string;

  /** 消息类型。text-文本，image-图片，voice-语音，video-视频，file-文件，link-图文链接，miniprogram-小程序，msgmenu-菜单，location-地理位置，ca_link-获客链接 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(
    ['text', 'image', 'voice', 'video', 'file', 'link', 'miniprogram', 'msgmenu', 'location', 'ca_link'],
    {
      message:
        '消息类型只能是text(文本)、image(图片)、voice(语音)、video(视频)、file(文件)、link(图文链接)、miniprogram(小程序)、msgmenu(菜单)、location(地理位置)或ca_link(获客链接)',
    },
  )
  msgType!:
    | 'text'
    | 'image'
    | 'voice'
    | 'video'
    | 'file'
    | 'link'
    | 'miniprogram'
    | 'msgmenu'
    | 'location'
    | 'ca_link';

  /** 文本消息 */
  @JsonName('text', { type: () => KfTextDto })
  @GivenFor('msgType', 'text', { message: '消息类型为text时文本消息不能为空' })
  text?: KfTextDto;

  /** 图片消息 */
  @JsonName('image', { type: () => KfSendMsgImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片消息不能为空' })
  image?: KfSendMsgImageDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => KfSendMsgVoiceDto })
  @GivenFor('msgType', 'voice', { message: '消息类型为voice时语音消息不能为空' })
  voice?: KfSendMsgVoiceDto;

  /** 视频消息 */
  @JsonName('video', { type: () => KfSendMsgVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频消息不能为空' })
  video?: KfSendMsgVideoDto;

  /** 文件消息 */
  @JsonName('file', { type: () => KfSendMsgFileDto })
  @GivenFor('msgType', 'file', { message: '消息类型为file时文件消息不能为空' })
  file?: KfSendMsgFileDto;

  /** 图文链接消息 */
  @JsonName('link', { type: () => KfSendMsgLinkDto })
  @GivenFor('msgType', 'link', { message: '消息类型为link时图文链接消息不能为空' })
  link?: KfSendMsgLinkDto;

  /** 小程序消息 */
  @JsonName('miniprogram', { type: () => KfMiniprogramDto })
  @GivenFor('msgType', 'miniprogram', { message: '消息类型为miniprogram时小程序消息不能为空' })
  miniprogram?: KfMiniprogramDto;

  /** 菜单消息 */
  @JsonName('msgmenu', { type: () => KfMenuDto })
  @GivenFor('msgType', 'msgmenu', { message: '消息类型为msgmenu时菜单消息不能为空' })
  msgMenu?: KfMenuDto;

  /** 地理位置消息 */
  @JsonName('location', { type: () => KfLocationDto })
  @GivenFor('msgType', 'location', { message: '消息类型为location时地理位置消息不能为空' })
  location?: KfLocationDto;

  /** 获客链接消息 */
  @JsonName('ca_link', { type: () => KfSendMsgCaLinkDto })
  @GivenFor('msgType', 'ca_link', { message: '消息类型为ca_link时获客链接消息不能为空' })
  caLink?: KfSendMsgCaLinkDto;
}
