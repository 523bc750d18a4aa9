import {
  AtLeastOneOf,
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  type OpenEnum,
  RequiredIf,
  VARIANTS,
} from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
} from 'class-validator';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxInput } from '../../declare/work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 发送群机器人消息的返回结果，见 {@link WebhookSendWorkWxInput} */
export class WebhookSendWorkWxOutput extends WorkWxOutput {}

/**
 * 文本消息
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendTextDto {
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
  @JsonName('mentioned_mobile_list', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '提醒手机号列表必须是数组' })
  @IsString({ each: true, message: '提醒手机号列表的每一项必须是字符串' })
  mentionedMobileList?: string[];
}

/**
 * Markdown消息
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendMarkdownDto {
  /** Markdown内容。长度不超过4096个字节 */
  @JsonName('content')
  @IsDefined({ message: 'Markdown内容不能为空' })
  @ByteLength(0, 4096, { message: 'Markdown内容长度不能超过4096个字节' })
  content!: string;
}

/**
 * Markdown V2消息
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendMarkdownV2Dto {
  /** Markdown内容。长度不超过4096个字节 */
  @JsonName('content')
  @IsDefined({ message: 'Markdown内容不能为空' })
  @ByteLength(0, 4096, { message: 'Markdown内容长度不能超过4096个字节' })
  content!: string;
}

/**
 * 图片消息
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendImageDto {
  /** Base64编码内容 */
  @JsonName('base64')
  @IsDefined({ message: 'Base64编码内容不能为空' })
  @IsString({ message: 'Base64编码内容必须是字符串' })
  base64!: string;

  /** MD5值 */
  @JsonName('md5')
  @IsDefined({ message: 'MD5值不能为空' })
  @IsString({ message: 'MD5值必须是字符串' })
  md5!: string;
}

/**
 * 图文
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendArticlesDto {
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
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [WebhookSendArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: WebhookSendArticlesDto[];
}

/**
 * 文件消息
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendFileDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 语音消息
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendVoiceDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 卡片来源样式
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendSourceDto {
  /** 来源图标链接 */
  @JsonName('icon_url')
  @IsOptional()
  @IsString({ message: '来源图标链接必须是字符串' })
  iconUrl?: string;

  /** 来源描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '来源描述必须是字符串' })
  desc?: string;

  /** 来源文字颜色。0-灰色，1-黑色，2-红色，3-绿色 */
  @JsonName('desc_color')
  @IsOptional()
  @IsInt({ message: '来源文字颜色必须是整数' })
  descColor?: OpenEnum<0 | 1 | 2 | 3>;
}

/**
 * 主标题
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendMainTitleDto {
  /** 一级标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '一级标题必须是字符串' })
  title?: string;

  /** 标题辅助信息 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '标题辅助信息必须是字符串' })
  desc?: string;
}

/**
 * 关键数据
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendEmphasisContentDto {
  /** 关键数据内容 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '关键数据内容必须是字符串' })
  title?: string;

  /** 关键数据描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '关键数据描述必须是字符串' })
  desc?: string;
}

/**
 * 引用样式
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendQuoteAreaDto {
  /** 点击事件类型。0-无点击事件，1-链接，2-小程序 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '点击事件类型只能是0(无点击事件)、1(链接)或2(小程序)' })
  type?: 0 | 1 | 2;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '点击事件类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '点击事件类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;

  /** 引用标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '引用标题必须是字符串' })
  title?: string;

  /** 引用文案 */
  @JsonName('quote_text')
  @IsOptional()
  @IsString({ message: '引用文案必须是字符串' })
  quoteText?: string;
}

/**
 * 二级标题文本
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendHorizontalContentListDto {
  /** 二级标题 */
  @JsonName('keyname')
  @IsDefined({ message: '二级标题不能为空' })
  @IsString({ message: '二级标题必须是字符串' })
  keyName!: string;

  /** 二级文本 */
  @JsonName('value')
  @IsOptional()
  @IsString({ message: '二级文本必须是字符串' })
  value?: string;

  /** 链接类型。0-非链接，1-链接，2-附件，3-成员详情 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '链接类型必须是整数' })
  type?: OpenEnum<0 | 1 | 2 | 3>;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '链接类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 素材ID */
  @JsonName('media_id')
  @RequiredIf({ type: 2 }, { message: '链接类型为2(附件)时素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;

  /** 成员UserID */
  @JsonName('userid')
  @RequiredIf({ type: 3 }, { message: '链接类型为3(成员详情)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}

/**
 * 跳转指引
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendJumpListDto {
  /** 跳转链接类型。0-非链接，1-链接，2-小程序 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '跳转链接类型只能是0(非链接)、1(链接)或2(小程序)' })
  type?: 0 | 1 | 2;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '跳转链接类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 跳转链接文案 */
  @JsonName('title')
  @IsDefined({ message: '跳转链接文案不能为空' })
  @IsString({ message: '跳转链接文案必须是字符串' })
  title!: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '跳转链接类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}

/**
 * 整卡点击事件
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendCardActionDto {
  /** 跳转事件类型。1-链接，2-小程序 */
  @JsonName('type')
  @IsDefined({ message: '跳转事件类型不能为空' })
  @IsIn([1, 2], { message: '跳转事件类型只能是1(链接)或2(小程序)' })
  type!: 1 | 2;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '跳转事件类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '跳转事件类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}

/**
 * 卡片图片
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendCardImageDto {
  /** 图片链接 */
  @JsonName('url')
  @IsDefined({ message: '图片链接不能为空' })
  @IsString({ message: '图片链接必须是字符串' })
  url!: string;

  /** 图片宽高比 */
  @JsonName('aspect_ratio')
  @IsOptional()
  @IsNumber({}, { message: '图片宽高比必须是数字' })
  aspectRatio?: number;
}

/**
 * 左图右文样式
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendImageTextAreaDto {
  /** 点击事件类型。0-无点击事件，1-链接，2-小程序 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '点击事件类型只能是0(无点击事件)、1(链接)或2(小程序)' })
  type?: 0 | 1 | 2;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '点击事件类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 左图右文标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '左图右文标题必须是字符串' })
  title?: string;

  /** 左图右文描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '左图右文描述必须是字符串' })
  desc?: string;

  /** 图片链接 */
  @JsonName('image_url')
  @IsDefined({ message: '图片链接不能为空' })
  @IsString({ message: '图片链接必须是字符串' })
  imageUrl!: string;

  /** 小程序appid */
  @JsonName('appid')
  @RequiredIf({ type: 2 }, { message: '点击事件类型为2(小程序)时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;
}

/**
 * 二级垂直内容
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendVerticalContentListDto {
  /** 二级标题 */
  @JsonName('title')
  @IsDefined({ message: '二级标题不能为空' })
  @IsString({ message: '二级标题必须是字符串' })
  title!: string;

  /** 二级普通文本 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '二级普通文本必须是字符串' })
  desc?: string;
}

/**
 * 模板卡片
 *
 * @see {@link WebhookSendWorkWxInput}
 */
export class WebhookSendTemplateCardDto {
  /** 仅用于类型检查：每种模板卡片类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'cardType',
    {
      text_notice:
        | 'source?'
        | 'mainTitle?'
        | 'emphasisContent?'
        | 'quoteArea?'
        | 'subTitleText?'
        | 'horizontalContentList?'
        | 'jumpList?'
        | 'cardAction';
      news_notice:
        | 'source?'
        | 'mainTitle'
        | 'cardImage'
        | 'imageTextArea?'
        | 'quoteArea?'
        | 'verticalContentList?'
        | 'horizontalContentList?'
        | 'jumpList?'
        | 'cardAction';
    }
  >;

  /** 模板卡片类型。text_notice-文本通知，news_notice-图文展示 */
  @JsonName('card_type')
  @IsDefined({ message: '模板卡片类型不能为空' })
  @IsIn(['text_notice', 'news_notice'], {
    message: '模板卡片类型只能是text_notice(文本通知)或news_notice(图文展示)',
  })
  cardType!: 'text_notice' | 'news_notice';

  /** 卡片来源样式 */
  @JsonName('source', { type: () => WebhookSendSourceDto })
  @IsOptional()
  source?: WebhookSendSourceDto;

  /** 主标题 */
  @JsonName('main_title', { type: () => WebhookSendMainTitleDto })
  @AtLeastOneOf(['mainTitle.title', 'subTitleText'], {
    when: { cardType: 'text_notice' },
    message: '模板卡片类型为text_notice时主标题的一级标题和二级普通文本至少需要填写一个',
  })
  @GivenFor('cardType', 'news_notice', {
    optionalFor: 'text_notice',
    message: '模板卡片类型为news_notice时主标题不能为空',
  })
  mainTitle?: WebhookSendMainTitleDto;

  /** 关键数据 */
  @JsonName('emphasis_content', { type: () => WebhookSendEmphasisContentDto })
  @GivenFor('cardType', [], { optionalFor: 'text_notice' })
  emphasisContent?: WebhookSendEmphasisContentDto;

  /** 引用样式 */
  @JsonName('quote_area', { type: () => WebhookSendQuoteAreaDto })
  @IsOptional()
  quoteArea?: WebhookSendQuoteAreaDto;

  /** 二级普通文本 */
  @JsonName('sub_title_text')
  @GivenFor('cardType', [], { optionalFor: 'text_notice' })
  @IsString({ message: '二级普通文本必须是字符串' })
  subTitleText?: string;

  /** 二级标题文本列表。最多6个 */
  @JsonName('horizontal_content_list', { type: () => [WebhookSendHorizontalContentListDto] })
  @IsOptional()
  @IsArray({ message: '二级标题文本列表必须是数组' })
  @ArrayMaxSize(6, { message: '二级标题文本列表最多支持6个' })
  horizontalContentList?: WebhookSendHorizontalContentListDto[];

  /** 跳转指引列表。最多3个 */
  @JsonName('jump_list', { type: () => [WebhookSendJumpListDto] })
  @IsOptional()
  @IsArray({ message: '跳转指引列表必须是数组' })
  @ArrayMaxSize(3, { message: '跳转指引列表最多支持3个' })
  jumpList?: WebhookSendJumpListDto[];

  /** 整卡点击事件 */
  @JsonName('card_action', { type: () => WebhookSendCardActionDto })
  @GivenFor('cardType', ['text_notice', 'news_notice'], {
    message: '模板卡片类型为text_notice或news_notice时整卡点击事件不能为空',
  })
  cardAction?: WebhookSendCardActionDto;

  /** 卡片图片 */
  @JsonName('card_image', { type: () => WebhookSendCardImageDto })
  @GivenFor('cardType', 'news_notice', { message: '模板卡片类型为news_notice时卡片图片不能为空' })
  cardImage?: WebhookSendCardImageDto;

  /** 左图右文样式 */
  @JsonName('image_text_area', { type: () => WebhookSendImageTextAreaDto })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  imageTextArea?: WebhookSendImageTextAreaDto;

  /** 二级垂直内容列表。最多4个 */
  @JsonName('vertical_content_list', { type: () => [WebhookSendVerticalContentListDto] })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  @IsArray({ message: '二级垂直内容列表必须是数组' })
  @ArrayMaxSize(4, { message: '二级垂直内容列表最多支持4个' })
  verticalContentList?: WebhookSendVerticalContentListDto[];
}

/**
 * 发送群机器人消息
 *
 * 频率限制：每个群机器人每分钟20次
 * @see https://developer.work.weixin.qq.com/document/path/99110
 * @example
 * ```ts
 * await workWeixin.send(WebhookSendWorkWxInput.from({ key: 'KEY', msgType: 'text', text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'webhook/send',
  desc: '发送群机器人消息',
  httpMethod: HttpMethod.Post,
  output: WebhookSendWorkWxOutput,
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99110',
})
@WorkWxApi({ rates: [{ calls: 20, perMs: 60_000, scope: 'key', by: ['key'] }] })
export class WebhookSendWorkWxInput extends WorkWxInput<WebhookSendWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    {
      text: 'text';
      markdown: 'markdown';
      markdown_v2: 'markdownV2';
      image: 'image';
      news: 'news';
      file: 'file';
      voice: 'voice';
      template_card: 'templateCard';
    }
  >;

  /** 机器人密钥 */
  @JsonName('key', { in: 'query', sensitive: true })
  @IsDefined({ message: '机器人密钥不能为空' })
  @IsString({ message: '机器人密钥必须是字符串' })
  key!: string;

  /** 消息类型。text-文本，markdown-Markdown，markdown_v2-Markdown V2，image-图片，news-图文，file-文件，voice-语音，template_card-模板卡片 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['text', 'markdown', 'markdown_v2', 'image', 'news', 'file', 'voice', 'template_card'], {
    message:
      '消息类型只能是text(文本)、markdown(Markdown)、markdown_v2(Markdown V2)、image(图片)、news(图文)、file(文件)、voice(语音)或template_card(模板卡片)',
  })
  msgType!: 'text' | 'markdown' | 'markdown_v2' | 'image' | 'news' | 'file' | 'voice' | 'template_card';

  /** 文本消息 */
  @JsonName('text', { type: () => WebhookSendTextDto })
  @GivenFor('msgType', 'text', { message: '消息类型为text时文本消息不能为空' })
  text?: WebhookSendTextDto;

  /** Markdown消息 */
  @JsonName('markdown', { type: () => WebhookSendMarkdownDto })
  @GivenFor('msgType', 'markdown', { message: '消息类型为markdown时Markdown消息不能为空' })
  markdown?: WebhookSendMarkdownDto;

  /** Markdown V2消息 */
  @JsonName('markdown_v2', { type: () => WebhookSendMarkdownV2Dto })
  @GivenFor('msgType', 'markdown_v2', { message: '消息类型为markdown_v2时Markdown V2消息不能为空' })
  markdownV2?: WebhookSendMarkdownV2Dto;

  /** 图片消息 */
  @JsonName('image', { type: () => WebhookSendImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片消息不能为空' })
  image?: WebhookSendImageDto;

  /** 图文消息 */
  @JsonName('news', { type: () => WebhookSendNewsDto })
  @GivenFor('msgType', 'news', { message: '消息类型为news时图文消息不能为空' })
  news?: WebhookSendNewsDto;

  /** 文件消息 */
  @JsonName('file', { type: () => WebhookSendFileDto })
  @GivenFor('msgType', 'file', { message: '消息类型为file时文件消息不能为空' })
  file?: WebhookSendFileDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => WebhookSendVoiceDto })
  @GivenFor('msgType', 'voice', { message: '消息类型为voice时语音消息不能为空' })
  voice?: WebhookSendVoiceDto;

  /** 模板卡片 */
  @JsonName('template_card', { type: () => WebhookSendTemplateCardDto })
  @GivenFor('msgType', 'template_card', { message: '消息类型为template_card时模板卡片不能为空' })
  templateCard?: WebhookSendTemplateCardDto;
}
