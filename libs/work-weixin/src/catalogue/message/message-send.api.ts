import {
  AllOrNone,
  AtLeastOneOf,
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  RequiredIf,
  RequiredWith,
  VARIANTS,
} from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CardActionMenuDto } from './card-action-menu.dto.js';
import { CardActionDto } from './card-action.dto.js';
import { CardButtonSelectionDto } from './card-button-selection.dto.js';
import { CardButtonDto } from './card-button.dto.js';
import { CardCheckboxOptionDto } from './card-checkbox-option.dto.js';
import { CardEmphasisContentDto } from './card-emphasis-content.dto.js';
import { CardHorizontalContentDto } from './card-horizontal-content.dto.js';
import { CardImageTextAreaDto } from './card-image-text-area.dto.js';
import { CardImageDto } from './card-image.dto.js';
import { CardJumpDto } from './card-jump.dto.js';
import { CardMainTitleDto } from './card-main-title.dto.js';
import { CardOptionDto } from './card-option.dto.js';
import { CardQuoteAreaDto } from './card-quote-area.dto.js';
import { CardSourceDto } from './card-source.dto.js';
import { CardSubmitButtonDto } from './card-submit-button.dto.js';
import { CardVerticalContentDto } from './card-vertical-content.dto.js';

/** 发送应用消息的返回结果，见 {@link MessageSendWorkWxInput} */
export class MessageSendWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表。以“|”连接为一个字符串。成员UserID以小写返回 */
  @JsonName('invaliduser', { type: () => [String], separator: '|' })
  invalidUser?: string[];

  /** 非法部门列表。以“|”连接为一个字符串 */
  @JsonName('invalidparty', { type: () => [Number], separator: '|' })
  invalidParty?: number[];

  /** 非法标签列表。以“|”连接为一个字符串 */
  @JsonName('invalidtag', { type: () => [Number], separator: '|' })
  invalidTag?: number[];

  /** 无许可的成员。以“|”连接为一个字符串。成员UserID以小写返回 */
  @JsonName('unlicenseduser', { type: () => [String], separator: '|' })
  unlicensedUser?: string[];

  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 卡片更新凭据 */
  @JsonName('response_code', { sensitive: true })
  responseCode?: string;

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUser', 'invalidParty', 'invalidTag', 'unlicensedUser']);
  }
}

/**
 * 文本消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendTextDto {
  /** 文本内容。长度不超过2048个字节，超过的部分会被截断 */
  @JsonName('content')
  @IsDefined({ message: '文本内容不能为空' })
  @IsString({ message: '文本内容必须是字符串' })
  content!: string;
}

/**
 * 图片消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendImageDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 语音消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendVoiceDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 视频消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendVideoDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;

  /** 视频标题。长度不超过128个字节，超过的部分会被截断 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '视频标题必须是字符串' })
  title?: string;

  /** 视频描述。长度不超过512个字节，超过的部分会被截断 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '视频描述必须是字符串' })
  description?: string;
}

/**
 * 文件消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendFileDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 文本卡片消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendTextCardDto {
  /** 卡片标题。长度不超过128个字符，超过的部分会被截断 */
  @JsonName('title')
  @IsDefined({ message: '卡片标题不能为空' })
  @IsString({ message: '卡片标题必须是字符串' })
  title!: string;

  /** 卡片描述。长度不超过512个字符，超过的部分会被截断 */
  @JsonName('description')
  @IsDefined({ message: '卡片描述不能为空' })
  @IsString({ message: '卡片描述必须是字符串' })
  description!: string;

  /** 跳转链接。长度不超过2048个字节 */
  @JsonName('url')
  @IsDefined({ message: '跳转链接不能为空' })
  @ByteLength(0, 2048, { message: '跳转链接长度不能超过2048个字节' })
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
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendNewsArticlesDto {
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

  /** 跳转链接。长度不超过2048个字节 */
  @JsonName('url')
  @AtLeastOneOf(['url', 'appId'], { message: '跳转链接和小程序appid至少需要填写一个' })
  @ByteLength(0, 2048, { message: '跳转链接长度不能超过2048个字节' })
  url?: string;

  /** 图片链接。长度不超过2048个字节 */
  @JsonName('picurl')
  @IsOptional()
  @ByteLength(0, 2048, { message: '图片链接长度不能超过2048个字节' })
  picUrl?: string;

  /** 小程序appid */
  @JsonName('appid')
  @AllOrNone(['appId', 'pagePath'], { message: '小程序appid和小程序页面路径必须同时填写或同时不填' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序页面路径。长度不超过128个字节 */
  @JsonName('pagepath')
  @IsOptional()
  @ByteLength(0, 128, { message: '小程序页面路径长度不能超过128个字节' })
  pagePath?: string;
}

/**
 * 图文消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [MessageSendNewsArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: MessageSendNewsArticlesDto[];
}

/**
 * 图文
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendMpNewsArticlesDto {
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
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendMpNewsDto {
  /** 图文列表。1~8个 */
  @JsonName('articles', { type: () => [MessageSendMpNewsArticlesDto] })
  @IsDefined({ message: '图文列表不能为空' })
  @IsArray({ message: '图文列表必须是数组' })
  @ArrayMinSize(1, { message: '图文列表至少需要1个' })
  @ArrayMaxSize(8, { message: '图文列表最多支持8个' })
  articles!: MessageSendMpNewsArticlesDto[];
}

/**
 * Markdown消息
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendMarkdownDto {
  /** Markdown内容。长度不超过2048个字节 */
  @JsonName('content')
  @IsDefined({ message: 'Markdown内容不能为空' })
  @ByteLength(0, 2048, { message: 'Markdown内容长度不能超过2048个字节' })
  content!: string;
}

/**
 * 内容键值对
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendContentItemDto {
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
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendMiniprogramNoticeDto {
  /** 小程序appid */
  @JsonName('appid')
  @IsDefined({ message: '小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId!: string;

  /** 小程序页面路径。长度不超过1024个字节 */
  @JsonName('page')
  @IsOptional()
  @ByteLength(0, 1024, { message: '小程序页面路径长度不能超过1024个字节' })
  page?: string;

  /** 消息标题 */
  @JsonName('title')
  @IsDefined({ message: '消息标题不能为空' })
  @IsString({ message: '消息标题必须是字符串' })
  title!: string;

  /** 消息描述 */
  @JsonName('description')
  @IsOptional()
  @IsString({ message: '消息描述必须是字符串' })
  description?: string;

  /** 是否放大首项 */
  @JsonName('emphasis_first_item')
  @IsOptional()
  @IsBoolean({ message: '是否放大首项必须是布尔值' })
  emphasisFirstItem?: boolean;

  /** 内容键值对列表。最多10个 */
  @JsonName('content_item', { type: () => [MessageSendContentItemDto] })
  @IsOptional()
  @IsArray({ message: '内容键值对列表必须是数组' })
  @ArrayMaxSize(10, { message: '内容键值对列表最多支持10个' })
  contentItem?: MessageSendContentItemDto[];
}

/**
 * 选择题
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendCheckboxDto {
  /** 选择题键。长度不超过1024个字节 */
  @JsonName('question_key', { sensitive: false })
  @IsDefined({ message: '选择题键不能为空' })
  @ByteLength(0, 1024, { message: '选择题键长度不能超过1024个字节' })
  questionKey!: string;

  /** 选项列表。1~20个 */
  @JsonName('option_list', { type: () => [CardCheckboxOptionDto] })
  @IsDefined({ message: '选项列表不能为空' })
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMinSize(1, { message: '选项列表至少需要1个' })
  @ArrayMaxSize(20, { message: '选项列表最多支持20个' })
  optionList!: CardCheckboxOptionDto[];

  /** 选择模式 */
  @JsonName('mode')
  @IsOptional()
  @IsInt({ message: '选择模式必须是整数' })
  mode?: number;
}

/**
 * 下拉选择器
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendSelectListDto {
  /** 选择题键。长度不超过1024个字节 */
  @JsonName('question_key', { sensitive: false })
  @IsDefined({ message: '选择题键不能为空' })
  @ByteLength(0, 1024, { message: '选择题键长度不能超过1024个字节' })
  questionKey!: string;

  /** 选择器标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '选择器标题必须是字符串' })
  title?: string;

  /** 默认选中ID */
  @JsonName('selected_id')
  @IsOptional()
  @IsString({ message: '默认选中ID必须是字符串' })
  selectedId?: string;

  /** 选项列表。1~10个 */
  @JsonName('option_list', { type: () => [CardOptionDto] })
  @IsDefined({ message: '选项列表不能为空' })
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMinSize(1, { message: '选项列表至少需要1个' })
  @ArrayMaxSize(10, { message: '选项列表最多支持10个' })
  optionList!: CardOptionDto[];
}

/**
 * 模板卡片
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class MessageSendTemplateCardDto {
  /** 仅用于类型检查：每种模板卡片类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'cardType',
    {
      text_notice:
        | 'source?'
        | 'actionMenu?'
        | 'taskId?'
        | 'mainTitle?'
        | 'quoteArea?'
        | 'emphasisContent?'
        | 'subTitleText?'
        | 'horizontalContentList?'
        | 'jumpList?'
        | 'cardAction';
      news_notice:
        | 'source?'
        | 'actionMenu?'
        | 'taskId?'
        | 'mainTitle'
        | 'quoteArea?'
        | 'imageTextArea?'
        | 'cardImage?'
        | 'verticalContentList?'
        | 'horizontalContentList?'
        | 'jumpList?'
        | 'cardAction';
      button_interaction:
        | 'source?'
        | 'actionMenu?'
        | 'taskId'
        | 'mainTitle'
        | 'quoteArea?'
        | 'subTitleText?'
        | 'horizontalContentList?'
        | 'cardAction?'
        | 'buttonSelection?'
        | 'buttonList';
      vote_interaction: 'source?' | 'taskId' | 'mainTitle' | 'checkbox' | 'submitButton';
      multiple_interaction: 'source?' | 'taskId' | 'mainTitle' | 'selectList' | 'submitButton';
    }
  >;

  /** 模板卡片类型。text_notice-文本通知，news_notice-图文展示，button_interaction-按钮交互，vote_interaction-投票选择，multiple_interaction-多项选择 */
  @JsonName('card_type')
  @IsDefined({ message: '模板卡片类型不能为空' })
  @IsIn(['text_notice', 'news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction'], {
    message:
      '模板卡片类型只能是text_notice(文本通知)、news_notice(图文展示)、button_interaction(按钮交互)、vote_interaction(投票选择)或multiple_interaction(多项选择)',
  })
  cardType!:
    'text_notice' | 'news_notice' | 'button_interaction' | 'vote_interaction' | 'multiple_interaction';

  /** 卡片来源样式 */
  @JsonName('source', { type: () => CardSourceDto })
  @IsOptional()
  source?: CardSourceDto;

  /** 卡片右上角菜单 */
  @JsonName('action_menu', { type: () => CardActionMenuDto })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice', 'button_interaction'] })
  actionMenu?: CardActionMenuDto;

  /** 任务ID。长度不超过128个字节。只能由 0-9A-Za-z_-@ 组成 */
  @JsonName('task_id')
  @RequiredWith(['actionMenu'], { orEmpty: true, message: '填写卡片右上角菜单时任务ID不能为空' })
  @GivenFor('cardType', ['button_interaction', 'vote_interaction', 'multiple_interaction'], {
    optionalFor: ['text_notice', 'news_notice'],
    message: '模板卡片类型为button_interaction、vote_interaction或multiple_interaction时任务ID不能为空',
  })
  @ByteLength(0, 128, { message: '任务ID长度不能超过128个字节' })
  @Matches(/^[0-9A-Za-z_\-@]*$/, { message: '任务ID包含不支持的字符' })
  taskId?: string;

  /** 主标题 */
  @JsonName('main_title', { type: () => CardMainTitleDto })
  @AtLeastOneOf(['mainTitle.title', 'subTitleText'], {
    when: { cardType: 'text_notice' },
    message: '模板卡片类型为text_notice时主标题的一级标题和二级普通文本至少需要填写一个',
  })
  @GivenFor('cardType', ['news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction'], {
    optionalFor: 'text_notice',
    message:
      '模板卡片类型为news_notice、button_interaction、vote_interaction或multiple_interaction时主标题不能为空',
  })
  mainTitle?: CardMainTitleDto;

  /** 引用样式 */
  @JsonName('quote_area', { type: () => CardQuoteAreaDto })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice', 'button_interaction'] })
  quoteArea?: CardQuoteAreaDto;

  /** 关键数据 */
  @JsonName('emphasis_content', { type: () => CardEmphasisContentDto })
  @GivenFor('cardType', [], { optionalFor: 'text_notice' })
  emphasisContent?: CardEmphasisContentDto;

  /** 二级普通文本 */
  @JsonName('sub_title_text')
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'button_interaction'] })
  @IsString({ message: '二级普通文本必须是字符串' })
  subTitleText?: string;

  /** 二级标题文本列表。最多6个 */
  @JsonName('horizontal_content_list', { type: () => [CardHorizontalContentDto] })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice', 'button_interaction'] })
  @IsArray({ message: '二级标题文本列表必须是数组' })
  @ArrayMaxSize(6, { message: '二级标题文本列表最多支持6个' })
  horizontalContentList?: CardHorizontalContentDto[];

  /** 跳转指引列表。最多3个 */
  @JsonName('jump_list', { type: () => [CardJumpDto] })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice'] })
  @IsArray({ message: '跳转指引列表必须是数组' })
  @ArrayMaxSize(3, { message: '跳转指引列表最多支持3个' })
  jumpList?: CardJumpDto[];

  /** 整卡点击事件 */
  @JsonName('card_action', { type: () => CardActionDto })
  @GivenFor('cardType', ['text_notice', 'news_notice'], {
    optionalFor: 'button_interaction',
    message: '模板卡片类型为text_notice或news_notice时整卡点击事件不能为空',
  })
  cardAction?: CardActionDto;

  /** 左图右文样式 */
  @JsonName('image_text_area', { type: () => CardImageTextAreaDto })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  imageTextArea?: CardImageTextAreaDto;

  /** 卡片图片 */
  @JsonName('card_image', { type: () => CardImageDto })
  @AtLeastOneOf(['cardImage', 'imageTextArea'], {
    when: { cardType: 'news_notice' },
    message: '模板卡片类型为news_notice时卡片图片和左图右文样式至少需要填写一个',
  })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  cardImage?: CardImageDto;

  /** 二级垂直内容列表。最多4个 */
  @JsonName('vertical_content_list', { type: () => [CardVerticalContentDto] })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  @IsArray({ message: '二级垂直内容列表必须是数组' })
  @ArrayMaxSize(4, { message: '二级垂直内容列表最多支持4个' })
  verticalContentList?: CardVerticalContentDto[];

  /** 按钮选择器 */
  @JsonName('button_selection', { type: () => CardButtonSelectionDto })
  @GivenFor('cardType', [], { optionalFor: 'button_interaction' })
  buttonSelection?: CardButtonSelectionDto;

  /** 按钮列表。最多6个 */
  @JsonName('button_list', { type: () => [CardButtonDto] })
  @GivenFor('cardType', 'button_interaction', {
    message: '模板卡片类型为button_interaction时按钮列表不能为空',
  })
  @IsArray({ message: '按钮列表必须是数组' })
  @ArrayMaxSize(6, { message: '按钮列表最多支持6个' })
  buttonList?: CardButtonDto[];

  /** 选择题 */
  @JsonName('checkbox', { type: () => MessageSendCheckboxDto })
  @GivenFor('cardType', 'vote_interaction', { message: '模板卡片类型为vote_interaction时选择题不能为空' })
  checkbox?: MessageSendCheckboxDto;

  /** 提交按钮 */
  @JsonName('submit_button', { type: () => CardSubmitButtonDto })
  @GivenFor('cardType', ['vote_interaction', 'multiple_interaction'], {
    message: '模板卡片类型为vote_interaction或multiple_interaction时提交按钮不能为空',
  })
  submitButton?: CardSubmitButtonDto;

  /** 下拉选择器列表。最多3个 */
  @JsonName('select_list', { type: () => [MessageSendSelectListDto] })
  @GivenFor('cardType', 'multiple_interaction', {
    message: '模板卡片类型为multiple_interaction时下拉选择器列表不能为空',
  })
  @IsArray({ message: '下拉选择器列表必须是数组' })
  @ArrayMaxSize(3, { message: '下拉选择器列表最多支持3个' })
  selectList?: MessageSendSelectListDto[];
}

/**
 * 发送应用消息
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90236
 * @example
 * ```ts
 * await workWeixin.send(MessageSendWorkWxInput.from({ toUser: ['TO_USER'], msgType: 'text', agentId: 1000002, text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'message/send',
  desc: '发送应用消息',
  httpMethod: HttpMethod.Post,
  output: MessageSendWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90236',
})
@WorkWxApi({ agentId: 'agentId' })
export class MessageSendWorkWxInput extends AuthWorkWxInput<MessageSendWorkWxOutput> {
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
      miniprogram_notice: 'miniprogramNotice';
      template_card: 'templateCard';
    }
  >;

  /** 接收成员列表。最多1000个。以“|”连接为一个字符串。填 ['@all'] 时发给应用可见范围内的全部成员，此时忽略部门和标签 */
  @JsonName('touser', { separator: '|' })
  @AtLeastOneOf(['toUser', 'toParty', 'toTag'], {
    message: '接收成员列表、接收部门列表和接收标签列表至少需要填写一个',
  })
  @IsArray({ message: '接收成员列表必须是数组' })
  @ArrayMaxSize(1000, { message: '接收成员列表最多支持1000个' })
  @IsString({ each: true, message: '接收成员列表的每一项必须是字符串' })
  toUser?: string[];

  /** 接收部门列表。最多100个。以“|”连接为一个字符串 */
  @JsonName('toparty', { separator: '|' })
  @IsOptional()
  @IsArray({ message: '接收部门列表必须是数组' })
  @ArrayMaxSize(100, { message: '接收部门列表最多支持100个' })
  @IsInt({ each: true, message: '接收部门列表的每一项必须是整数' })
  toParty?: number[];

  /** 接收标签列表。最多100个。以“|”连接为一个字符串 */
  @JsonName('totag', { separator: '|' })
  @IsOptional()
  @IsArray({ message: '接收标签列表必须是数组' })
  @ArrayMaxSize(100, { message: '接收标签列表最多支持100个' })
  @IsInt({ each: true, message: '接收标签列表的每一项必须是整数' })
  toTag?: number[];

  /** 消息类型。text-文本，image-图片，voice-语音，video-视频，file-文件，textcard-文本卡片，news-图文，mpnews-图文（存于企业微信），markdown-Markdown，miniprogram_notice-小程序通知，template_card-模板卡片 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(
    [
      'text',
      'image',
      'voice',
      'video',
      'file',
      'textcard',
      'news',
      'mpnews',
      'markdown',
      'miniprogram_notice',
      'template_card',
    ],
    {
      message:
        '消息类型只能是text(文本)、image(图片)、voice(语音)、video(视频)、file(文件)、textcard(文本卡片)、news(图文)、mpnews(图文（存于企业微信）)、markdown(Markdown)、miniprogram_notice(小程序通知)或template_card(模板卡片)',
    },
  )
  msgType!:
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
    | 'template_card';

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @RequiredIf(
    {
      msgType: [
        'text',
        'image',
        'voice',
        'video',
        'file',
        'textcard',
        'news',
        'mpnews',
        'markdown',
        'template_card',
      ],
    },
    {
      message:
        '消息类型为text、image、voice、video、file、textcard、news、mpnews、markdown或template_card时应用ID不能为空',
    },
  )
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 文本消息 */
  @JsonName('text', { type: () => MessageSendTextDto })
  @GivenFor('msgType', 'text', { message: '消息类型为text时文本消息不能为空' })
  text?: MessageSendTextDto;

  /** 是否保密消息。0-可对外分享，1-不可分享并显示水印，2-仅限企业内分享 */
  @JsonName('safe')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '是否保密消息只能是0(可对外分享)、1(不可分享并显示水印)或2(仅限企业内分享)' })
  safe?: 0 | 1 | 2;

  /** 是否开启ID转译。0-否，1-是 */
  @JsonName('enable_id_trans')
  @IsOptional()
  @IsIn([0, 1], { message: '是否开启ID转译只能是0(否)或1(是)' })
  enableIdTrans?: 0 | 1;

  /** 是否检查重复消息。0-否，1-是 */
  @JsonName('enable_duplicate_check')
  @IsOptional()
  @IsIn([0, 1], { message: '是否检查重复消息只能是0(否)或1(是)' })
  enableDuplicateCheck?: 0 | 1;

  /** 重复消息检查间隔 */
  @JsonName('duplicate_check_interval')
  @IsOptional()
  @IsInt({ message: '重复消息检查间隔必须是整数' })
  duplicateCheckInterval?: number;

  /** 图片消息 */
  @JsonName('image', { type: () => MessageSendImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片消息不能为空' })
  image?: MessageSendImageDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => MessageSendVoiceDto })
  @GivenFor('msgType', 'voice', { message: '消息类型为voice时语音消息不能为空' })
  voice?: MessageSendVoiceDto;

  /** 视频消息 */
  @JsonName('video', { type: () => MessageSendVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频消息不能为空' })
  video?: MessageSendVideoDto;

  /** 文件消息 */
  @JsonName('file', { type: () => MessageSendFileDto })
  @GivenFor('msgType', 'file', { message: '消息类型为file时文件消息不能为空' })
  file?: MessageSendFileDto;

  /** 文本卡片消息 */
  @JsonName('textcard', { type: () => MessageSendTextCardDto })
  @GivenFor('msgType', 'textcard', { message: '消息类型为textcard时文本卡片消息不能为空' })
  textCard?: MessageSendTextCardDto;

  /** 图文消息 */
  @JsonName('news', { type: () => MessageSendNewsDto })
  @GivenFor('msgType', 'news', { message: '消息类型为news时图文消息不能为空' })
  news?: MessageSendNewsDto;

  /** mpnews图文消息 */
  @JsonName('mpnews', { type: () => MessageSendMpNewsDto })
  @GivenFor('msgType', 'mpnews', { message: '消息类型为mpnews时mpnews图文消息不能为空' })
  mpNews?: MessageSendMpNewsDto;

  /** Markdown消息 */
  @JsonName('markdown', { type: () => MessageSendMarkdownDto })
  @GivenFor('msgType', 'markdown', { message: '消息类型为markdown时Markdown消息不能为空' })
  markdown?: MessageSendMarkdownDto;

  /** 小程序通知消息 */
  @JsonName('miniprogram_notice', { type: () => MessageSendMiniprogramNoticeDto })
  @GivenFor('msgType', 'miniprogram_notice', {
    message: '消息类型为miniprogram_notice时小程序通知消息不能为空',
  })
  miniprogramNotice?: MessageSendMiniprogramNoticeDto;

  /** 模板卡片 */
  @JsonName('template_card', { type: () => MessageSendTemplateCardDto })
  @GivenFor('msgType', 'template_card', { message: '消息类型为template_card时模板卡片不能为空' })
  templateCard?: MessageSendTemplateCardDto;
}
