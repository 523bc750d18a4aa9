import {
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  IsOneOfTypes,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 发送互联企业消息的返回结果，见 {@link LinkedcorpMessageSendWorkWxInput} */
export class LinkedcorpMessageSendWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表 */
  @JsonName('invaliduser', { type: () => [String] })
  invalidUser?: string[];

  /** 非法部门列表 */
  @JsonName('invalidparty', { type: () => [String] })
  invalidParty?: string[];

  /** 非法标签列表 */
  @JsonName('invalidtag', { type: () => [Number] })
  invalidTag?: number[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUser', 'invalidParty', 'invalidTag']);
  }
}

/**
 * 文本消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendTextDto {
  /** 文本内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '文本内容必须是字符串' })
  content?: string;
}

/**
 * 图片消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendImageDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;
}

/**
 * 语音消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendVoiceDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;
}

/**
 * 视频消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendVideoDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;

  /** 视频标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '视频标题必须是字符串' })
  title?: string;

  /** 视频描述 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '视频描述必须是字符串' })
  description?: string;
}

/**
 * 文件消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendFileDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;
}

/**
 * 文本卡片消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendTextCardDto {
  /** 跳转链接 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 卡片标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '卡片标题必须是字符串' })
  title?: string;

  /** 卡片描述 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '卡片描述必须是字符串' })
  description?: string;

  /** 按钮文字 */
  @JsonName('btntxt')
  @IsOptional()
  @IsString({ message: '按钮文字必须是字符串' })
  btnTxt?: string;
}

/**
 * 图文
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendNewsArticlesDto {
  /** 跳转链接 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 图文标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '图文标题必须是字符串' })
  title?: string;

  /** 图文描述 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '图文描述必须是字符串' })
  description?: string;

  /** 图片链接 */
  @JsonName('picurl')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  picUrl?: string;

  /** 按钮文字 */
  @JsonName('btntxt')
  @IsOptional()
  @IsString({ message: '按钮文字必须是字符串' })
  btnTxt?: string;

  /** 小程序appid */
  @JsonName('appid')
  @IsOptional()
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}

/**
 * 图文消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendNewsDto {
  /** 图文列表 */
  @JsonName('articles', { type: () => [LinkedcorpMessageSendNewsArticlesDto] })
  @IsOptional()
  articles?: LinkedcorpMessageSendNewsArticlesDto[];
}

/**
 * 图文
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendMpNewsArticlesDto {
  /** 跳转链接 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 图文标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '图文标题必须是字符串' })
  title?: string;

  /** 摘要 */
  @JsonName('digest')
  @IsOptional()
  @IsString({ message: '摘要必须是字符串' })
  digest?: string;

  /** 作者 */
  @JsonName('author')
  @IsOptional()
  @IsString({ message: '作者必须是字符串' })
  author?: string;

  /** 图文内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '图文内容必须是字符串' })
  content?: string;

  /** 原文链接 */
  @JsonName('content_source_url')
  @IsOptional()
  @IsString({ message: '原文链接必须是字符串' })
  contentSourceUrl?: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  @IsOptional()
  @IsString({ message: '缩略图素材ID必须是字符串' })
  thumbMediaId?: string;
}

/**
 * mpnews图文消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendMpNewsDto {
  /** 图文列表 */
  @JsonName('articles', { type: () => [LinkedcorpMessageSendMpNewsArticlesDto] })
  @IsOptional()
  articles?: LinkedcorpMessageSendMpNewsArticlesDto[];
}

/**
 * Markdown消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendMarkdownDto {
  /** Markdown内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: 'Markdown内容必须是字符串' })
  content?: string;
}

/**
 * 内容键值对
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendContentItemDto {
  /** 键名 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @IsString({ message: '键名必须是字符串' })
  key?: string;

  /** 键值内容 */
  @JsonName('value')
  @IsOptional()
  @IsString({ message: '键值内容必须是字符串' })
  value?: string;
}

/**
 * 小程序通知消息
 *
 * @see {@link LinkedcorpMessageSendWorkWxInput}
 */
export class LinkedcorpMessageSendMiniprogramNoticeDto {
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

  /** 消息标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '消息标题必须是字符串' })
  title?: string;

  /** 消息描述 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '消息描述必须是字符串' })
  description?: string;

  /** 内容键值对列表 */
  @JsonName('content_item', { type: () => [LinkedcorpMessageSendContentItemDto] })
  @IsOptional()
  contentItem?: LinkedcorpMessageSendContentItemDto[];

  /** 是否放大首项 */
  @JsonName('emphasis_first_item')
  @IsOptional()
  @IsBoolean({ message: '是否放大首项必须是布尔值' })
  emphasisFirstItem?: boolean;
}

/**
 * 发送互联企业消息
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/90250
 * @example
 * ```ts
 * await workWeixin.send(LinkedcorpMessageSendWorkWxInput.from({ msgType: 'text' }));
 * ```
 */
@HttpRemoteApi({
  action: 'linkedcorp/message/send',
  desc: '发送互联企业消息',
  httpMethod: HttpMethod.Post,
  output: LinkedcorpMessageSendWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90250',
})
@WorkWxApi({ agentId: 'agentId' })
export class LinkedcorpMessageSendWorkWxInput extends AuthWorkWxInput<LinkedcorpMessageSendWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    {
      text: 'text?';
      image: 'image?';
      voice: 'voice?';
      video: 'video?';
      file: 'file?';
      textcard: 'textCard?';
      news: 'news?';
      mpnews: 'mpNews?';
      markdown: 'markdown?';
      miniprogram_notice: 'miniprogramNotice?';
    },
    { open: true }
  >;

  /** 接收成员列表 */
  @JsonName('touser')
  @IsOptional()
  @IsArray({ message: '接收成员列表必须是数组' })
  @IsString({ each: true, message: '接收成员列表的每一项必须是字符串' })
  toUser?: string[];

  /** 接收部门列表 */
  @JsonName('toparty')
  @IsOptional()
  @IsArray({ message: '接收部门列表必须是数组' })
  @IsString({ each: true, message: '接收部门列表的每一项必须是字符串' })
  toParty?: string[];

  /** 接收标签列表 */
  @JsonName('totag')
  @IsOptional()
  @IsArray({ message: '接收标签列表必须是数组' })
  @IsInt({ each: true, message: '接收标签列表的每一项必须是整数' })
  toTag?: number[];

  /** 是否发送给全体 */
  @JsonName('toall')
  @IsOptional()
  @IsOneOfTypes(['integer', 'boolean'], { message: '是否发送给全体必须是整数或布尔值' })
  toAll?: number | boolean;

  /** 消息类型。text-文本，image-图片，voice-语音，video-视频，file-文件，textcard-文本卡片，news-图文，mpnews-图文（存于企业微信），markdown-Markdown，miniprogram_notice-小程序通知 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsString({ message: '消息类型必须是字符串' })
  msgType!: OpenEnum<
    | 'text'
    | 'image'
    | 'voice'
    | 'video'
    | 'file'
    | 'textcard'
    | 'news'
    | 'mpnews'
    | 'markdown'
    | 'miniprogram_notice'
  >;

  /** 文本消息 */
  @JsonName('text', { type: () => LinkedcorpMessageSendTextDto })
  @GivenFor('msgType', [], { optionalFor: 'text' })
  text?: LinkedcorpMessageSendTextDto;

  /** 图片消息 */
  @JsonName('image', { type: () => LinkedcorpMessageSendImageDto })
  @GivenFor('msgType', [], { optionalFor: 'image' })
  image?: LinkedcorpMessageSendImageDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => LinkedcorpMessageSendVoiceDto })
  @GivenFor('msgType', [], { optionalFor: 'voice' })
  voice?: LinkedcorpMessageSendVoiceDto;

  /** 视频消息 */
  @JsonName('video', { type: () => LinkedcorpMessageSendVideoDto })
  @GivenFor('msgType', [], { optionalFor: 'video' })
  video?: LinkedcorpMessageSendVideoDto;

  /** 文件消息 */
  @JsonName('file', { type: () => LinkedcorpMessageSendFileDto })
  @GivenFor('msgType', [], { optionalFor: 'file' })
  file?: LinkedcorpMessageSendFileDto;

  /** 文本卡片消息 */
  @JsonName('textcard', { type: () => LinkedcorpMessageSendTextCardDto })
  @GivenFor('msgType', [], { optionalFor: 'textcard' })
  textCard?: LinkedcorpMessageSendTextCardDto;

  /** 图文消息 */
  @JsonName('news', { type: () => LinkedcorpMessageSendNewsDto })
  @GivenFor('msgType', [], { optionalFor: 'news' })
  news?: LinkedcorpMessageSendNewsDto;

  /** mpnews图文消息 */
  @JsonName('mpnews', { type: () => LinkedcorpMessageSendMpNewsDto })
  @GivenFor('msgType', [], { optionalFor: 'mpnews' })
  mpNews?: LinkedcorpMessageSendMpNewsDto;

  /** Markdown消息 */
  @JsonName('markdown', { type: () => LinkedcorpMessageSendMarkdownDto })
  @GivenFor('msgType', [], { optionalFor: 'markdown' })
  markdown?: LinkedcorpMessageSendMarkdownDto;

  /** 小程序通知消息 */
  @JsonName('miniprogram_notice', { type: () => LinkedcorpMessageSendMiniprogramNoticeDto })
  @GivenFor('msgType', [], { optionalFor: 'miniprogram_notice' })
  miniprogramNotice?: LinkedcorpMessageSendMiniprogramNoticeDto;

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 是否保密消息 */
  @JsonName('safe')
  @IsOptional()
  @IsOneOfTypes(['integer', 'boolean'], { message: '是否保密消息必须是整数或布尔值' })
  safe?: number | boolean;
}
