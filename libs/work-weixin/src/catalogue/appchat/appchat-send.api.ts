import {
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  VARIANTS,
} from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 应用推送消息的返回结果，见 {@link AppchatSendWorkWxInput} */
export class AppchatSendWorkWxOutput extends WorkWxOutput {}

/**
 * 文本消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendTextDto {
  /** 文本内容。长度不超过2048个字节 */
  @JsonName('content')
  @IsDefined({ message: '文本内容不能为空' })
  @ByteLength(0, 2048, { message: '文本内容长度不能超过2048个字节' })
  content!: string;

  /** 提醒成员列表 */
  @JsonName('mentioned_list')
  @IsOptional()
  @IsArray({ message: '提醒成员列表必须是数组' })
  @IsString({ each: true, message: '提醒成员列表的每一项必须是字符串' })
  mentionedList?: string[];

  /** 提醒手机号列表 */
  @JsonName('mentioned_mobile_list')
  @IsOptional()
  @IsArray({ message: '提醒手机号列表必须是数组' })
  @IsString({ each: true, message: '提醒手机号列表的每一项必须是字符串' })
  mentionedMobileList?: string[];
}

/**
 * 图片消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendImageDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 语音消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendVoiceDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 视频消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendVideoDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;

  /** 视频描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '视频描述必须是字符串' })
  description?: string;

  /** 视频标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '视频标题必须是字符串' })
  title?: string;
}

/**
 * 文件消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendFileDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 文本卡片消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendTextCardDto {
  /** 卡片标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '卡片标题不能为空' })
  @IsString({ message: '卡片标题必须是字符串' })
  title!: string;

  /** 卡片描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('description')
  @IsDefined({ message: '卡片描述不能为空' })
  @IsString({ message: '卡片描述必须是字符串' })
  description!: string;

  /** 跳转链接 */
  @JsonName('url')
  @IsDefined({ message: '跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url!: string;

  /** 按钮文字 */
  @JsonName('btntxt')
  @IsOptional()
  @IsString({ message: '按钮文字必须是字符串' })
  btnTxt?: string;
}

/**
 * 图文
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendNewsArticlesDto {
  /** 图文标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '图文标题不能为空' })
  @IsString({ message: '图文标题必须是字符串' })
  title!: string;

  /** 图文描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '图文描述必须是字符串' })
  description?: string;

  /** 跳转链接 */
  @JsonName('url')
  @IsDefined({ message: '跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url!: string;

  /** 图片链接 */
  @JsonName('picurl')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  picUrl?: string;
}

/**
 * 图文消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [AppchatSendNewsArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: AppchatSendNewsArticlesDto[];
}

/**
 * 图文
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendMpNewsArticlesDto {
  /** 图文标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '图文标题不能为空' })
  @IsString({ message: '图文标题必须是字符串' })
  title!: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  @IsDefined({ message: '缩略图素材ID不能为空' })
  @IsString({ message: '缩略图素材ID必须是字符串' })
  thumbMediaId!: string;

  /** 作者。长度不超过64个字节 */
  @JsonName('author')
  @IsOptional()
  @ByteLength(0, 64, { message: '作者长度不能超过64个字节' })
  author?: string;

  /** 原文链接 */
  @JsonName('content_source_url')
  @IsOptional()
  @IsString({ message: '原文链接必须是字符串' })
  contentSourceUrl?: string;

  /** 图文内容 */
  @JsonName('content')
  @IsDefined({ message: '图文内容不能为空' })
  @IsString({ message: '图文内容必须是字符串' })
  content!: string;

  /** 摘要。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('digest')
  @IsOptional()
  @IsString({ message: '摘要必须是字符串' })
  digest?: string;
}

/**
 * mpnews图文消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendMpNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [AppchatSendMpNewsArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: AppchatSendMpNewsArticlesDto[];
}

/**
 * Markdown消息
 *
 * @see {@link AppchatSendWorkWxInput}
 */
export class AppchatSendMarkdownDto {
  /** Markdown内容。长度不超过2048个字节 */
  @JsonName('content')
  @IsDefined({ message: 'Markdown内容不能为空' })
  @ByteLength(0, 2048, { message: 'Markdown内容长度不能超过2048个字节' })
  content!: string;

  /** 提醒成员列表 */
  @JsonName('mentioned_list')
  @IsOptional()
  @IsArray({ message: '提醒成员列表必须是数组' })
  @IsString({ each: true, message: '提醒成员列表的每一项必须是字符串' })
  mentionedList?: string[];

  /** 提醒手机号列表 */
  @JsonName('mentioned_mobile_list')
  @IsOptional()
  @IsArray({ message: '提醒手机号列表必须是数组' })
  @IsString({ each: true, message: '提醒手机号列表的每一项必须是字符串' })
  mentionedMobileList?: string[];
}

/**
 * 应用推送消息
 * @see https://developer.work.weixin.qq.com/document/path/90248
 * @example
 * ```ts
 * await workWeixin.send(AppchatSendWorkWxInput.from({ chatId: 'CHAT_ID', msgType: 'text', text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'appchat/send',
  desc: '应用推送消息',
  httpMethod: HttpMethod.Post,
  output: AppchatSendWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90248',
})
export class AppchatSendWorkWxInput extends AuthWorkWxInput<AppchatSendWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    {
      text: 'text';
      image: 'image';
      voice: 'voice';
      video: 'video';
      file: 'file';
      textcard: 'textCard';
      news: 'news';
      mpnews: 'mpNews';
      markdown: 'markdown';
    }
  >;

  /** 群聊ID */
  @JsonName('chatid')
  @IsDefined({ message: '群聊ID不能为空' })
  @IsString({ message: '群聊ID必须是字符串' })
  chatId!: string;

  /** 消息类型。text-文本，image-图片，voice-语音，video-视频，file-文件，textcard-文本卡片，news-图文，mpnews-图文（存于企业微信），markdown-Markdown */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['text', 'image', 'voice', 'video', 'file', 'textcard', 'news', 'mpnews', 'markdown'], {
    message:
      '消息类型只能是text(文本)、image(图片)、voice(语音)、video(视频)、file(文件)、textcard(文本卡片)、news(图文)、mpnews(图文（存于企业微信）)或markdown(Markdown)',
  })
  msgType!: 'text' | 'image' | 'voice' | 'video' | 'file' | 'textcard' | 'news' | 'mpnews' | 'markdown';

  /** 文本消息 */
  @JsonName('text', { type: () => AppchatSendTextDto })
  @GivenFor('msgType', 'text', { message: '消息类型为text时文本消息不能为空' })
  text?: AppchatSendTextDto;

  /** 是否保密消息。0-否，1-是 */
  @JsonName('safe')
  @IsOptional()
  @IsIn([0, 1], { message: '是否保密消息只能是0(否)或1(是)' })
  safe?: 0 | 1;

  /** 图片消息 */
  @JsonName('image', { type: () => AppchatSendImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片消息不能为空' })
  image?: AppchatSendImageDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => AppchatSendVoiceDto })
  @GivenFor('msgType', 'voice', { message: '消息类型为voice时语音消息不能为空' })
  voice?: AppchatSendVoiceDto;

  /** 视频消息 */
  @JsonName('video', { type: () => AppchatSendVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频消息不能为空' })
  video?: AppchatSendVideoDto;

  /** 文件消息 */
  @JsonName('file', { type: () => AppchatSendFileDto })
  @GivenFor('msgType', 'file', { message: '消息类型为file时文件消息不能为空' })
  file?: AppchatSendFileDto;

  /** 文本卡片消息 */
  @JsonName('textcard', { type: () => AppchatSendTextCardDto })
  @GivenFor('msgType', 'textcard', { message: '消息类型为textcard时文本卡片消息不能为空' })
  textCard?: AppchatSendTextCardDto;

  /** 图文消息 */
  @JsonName('news', { type: () => AppchatSendNewsDto })
  @GivenFor('msgType', 'news', { message: '消息类型为news时图文消息不能为空' })
  news?: AppchatSendNewsDto;

  /** mpnews图文消息 */
  @JsonName('mpnews', { type: () => AppchatSendMpNewsDto })
  @GivenFor('msgType', 'mpnews', { message: '消息类型为mpnews时mpnews图文消息不能为空' })
  mpNews?: AppchatSendMpNewsDto;

  /** Markdown消息 */
  @JsonName('markdown', { type: () => AppchatSendMarkdownDto })
  @GivenFor('msgType', 'markdown', { message: '消息类型为markdown时Markdown消息不能为空' })
  markdown?: AppchatSendMarkdownDto;
}
