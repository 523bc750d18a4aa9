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
  IsNumber,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { WorkWxInput } from '../../declare/work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 主动回复消息的返回结果，见 {@link AibotRespondWorkWxInput} */
export class AibotRespondWorkWxOutput extends WorkWxOutput {}

/**
 * 反馈设置
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondFeedbackDto {
  /** 反馈ID。长度不超过256个字节 */
  @JsonName('id')
  @IsOptional()
  @ByteLength(0, 256, { message: '反馈ID长度不能超过256个字节' })
  id?: string;
}

/**
 * Markdown消息
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondMarkdownDto {
  /** Markdown内容。长度不超过20480个字节 */
  @JsonName('content')
  @IsDefined({ message: 'Markdown内容不能为空' })
  @ByteLength(0, 20_480, { message: 'Markdown内容长度不能超过20480个字节' })
  content!: string;

  /** 反馈设置 */
  @JsonName('feedback', { type: () => AibotRespondFeedbackDto })
  @IsOptional()
  feedback?: AibotRespondFeedbackDto;
}

/**
 * 卡片来源样式
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondSourceDto {
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
 * 操作
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondActionListDto {
  /** 操作文案 */
  @JsonName('text')
  @IsDefined({ message: '操作文案不能为空' })
  @IsString({ message: '操作文案必须是字符串' })
  text!: string;

  /** 操作键值。长度不超过1024个字节 */
  @JsonName('key', { sensitive: false })
  @IsDefined({ message: '操作键值不能为空' })
  @ByteLength(0, 1024, { message: '操作键值长度不能超过1024个字节' })
  key!: string;
}

/**
 * 卡片右上角菜单
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondActionMenuDto {
  /** 菜单描述 */
  @JsonName('desc')
  @IsDefined({ message: '菜单描述不能为空' })
  @IsString({ message: '菜单描述必须是字符串' })
  desc!: string;

  /** 操作列表。1~3个 */
  @JsonName('action_list', { type: () => [AibotRespondActionListDto] })
  @IsDefined({ message: '操作列表不能为空' })
  @IsArray({ message: '操作列表必须是数组' })
  @ArrayMinSize(1, { message: '操作列表至少需要1个' })
  @ArrayMaxSize(3, { message: '操作列表最多支持3个' })
  actionList!: AibotRespondActionListDto[];
}

/**
 * 主标题
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondMainTitleDto {
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
 * 引用样式
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondQuoteAreaDto {
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
 * 关键数据
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondEmphasisContentDto {
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
 * 二级标题文本
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondHorizontalContentListDto {
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

  /** 链接类型。0-非链接，1-链接，3-成员详情 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 3], { message: '链接类型只能是0(非链接)、1(链接)或3(成员详情)' })
  type?: 0 | 1 | 3;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '链接类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 成员UserID */
  @JsonName('userid')
  @RequiredIf({ type: 3 }, { message: '链接类型为3(成员详情)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}

/**
 * 跳转指引
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondJumpListDto {
  /** 跳转链接类型。0-非链接，1-链接，2-小程序，3-向机器人提问 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '跳转链接类型必须是整数' })
  type?: OpenEnum<0 | 1 | 2 | 3>;

  /** 跳转链接文案 */
  @JsonName('title')
  @IsDefined({ message: '跳转链接文案不能为空' })
  @IsString({ message: '跳转链接文案必须是字符串' })
  title!: string;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '跳转链接类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

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

  /** 问题。长度不超过200个字节 */
  @JsonName('question')
  @RequiredIf({ type: 3 }, { message: '跳转链接类型为3(向机器人提问)时问题不能为空' })
  @ByteLength(0, 200, { message: '问题长度不能超过200个字节' })
  question?: string;
}

/**
 * 整卡点击事件
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondCardActionDto {
  /** 跳转事件类型。1-链接，2-小程序，0-非链接 */
  @JsonName('type')
  @IsOptional()
  @IsIn([1, 2, 0], { message: '跳转事件类型只能是1(链接)、2(小程序)或0(非链接)' })
  type?: 1 | 2 | 0;

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
 * 左图右文样式
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondImageTextAreaDto {
  /** 点击事件类型。0-无点击事件，1-链接，2-小程序 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '点击事件类型只能是0(无点击事件)、1(链接)或2(小程序)' })
  type?: 0 | 1 | 2;

  /** 跳转链接 */
  @JsonName('url')
  @IsOptional()
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
 * 卡片图片
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondCardImageDto {
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
 * 二级垂直内容
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondVerticalContentListDto {
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
 * 选项
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondSelectListOptionListDto {
  /** 选项ID。长度不超过128个字节 */
  @JsonName('id')
  @IsDefined({ message: '选项ID不能为空' })
  @ByteLength(0, 128, { message: '选项ID长度不能超过128个字节' })
  id!: string;

  /** 选项文案 */
  @JsonName('text')
  @IsDefined({ message: '选项文案不能为空' })
  @IsString({ message: '选项文案必须是字符串' })
  text!: string;
}

/**
 * 按钮选择器
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondButtonSelectionDto {
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

  /** 选项列表。1~10个 */
  @JsonName('option_list', { type: () => [AibotRespondSelectListOptionListDto] })
  @IsDefined({ message: '选项列表不能为空' })
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMinSize(1, { message: '选项列表至少需要1个' })
  @ArrayMaxSize(10, { message: '选项列表最多支持10个' })
  optionList!: AibotRespondSelectListOptionListDto[];

  /** 默认选中ID */
  @JsonName('selected_id')
  @IsOptional()
  @IsString({ message: '默认选中ID必须是字符串' })
  selectedId?: string;

  /** 是否不可选择 */
  @JsonName('disable')
  @IsOptional()
  @IsBoolean({ message: '是否不可选择必须是布尔值' })
  disable?: boolean;
}

/**
 * 按钮
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondButtonListDto {
  /** 按钮文案 */
  @JsonName('text')
  @IsDefined({ message: '按钮文案不能为空' })
  @IsString({ message: '按钮文案必须是字符串' })
  text!: string;

  /** 按钮样式 */
  @JsonName('style')
  @IsOptional()
  @IsInt({ message: '按钮样式必须是整数' })
  style?: number;

  /** 按钮键值。长度不超过1024个字节 */
  @JsonName('key', { sensitive: false })
  @IsDefined({ message: '按钮键值不能为空' })
  @ByteLength(0, 1024, { message: '按钮键值长度不能超过1024个字节' })
  key!: string;
}

/**
 * 选项
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondCheckboxOptionListDto {
  /** 选项ID。长度不超过128个字节 */
  @JsonName('id')
  @IsDefined({ message: '选项ID不能为空' })
  @ByteLength(0, 128, { message: '选项ID长度不能超过128个字节' })
  id!: string;

  /** 选项文案 */
  @JsonName('text')
  @IsDefined({ message: '选项文案不能为空' })
  @IsString({ message: '选项文案必须是字符串' })
  text!: string;

  /** 是否默认选中 */
  @JsonName('is_checked')
  @IsOptional()
  @IsBoolean({ message: '是否默认选中必须是布尔值' })
  isChecked?: boolean;
}

/**
 * 选择题
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondCheckboxDto {
  /** 选择题键。长度不超过1024个字节 */
  @JsonName('question_key', { sensitive: false })
  @IsDefined({ message: '选择题键不能为空' })
  @ByteLength(0, 1024, { message: '选择题键长度不能超过1024个字节' })
  questionKey!: string;

  /** 选项列表。1~20个 */
  @JsonName('option_list', { type: () => [AibotRespondCheckboxOptionListDto] })
  @IsDefined({ message: '选项列表不能为空' })
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMinSize(1, { message: '选项列表至少需要1个' })
  @ArrayMaxSize(20, { message: '选项列表最多支持20个' })
  optionList!: AibotRespondCheckboxOptionListDto[];

  /** 选择模式 */
  @JsonName('mode')
  @IsOptional()
  @IsInt({ message: '选择模式必须是整数' })
  mode?: number;

  /** 是否不可选择 */
  @JsonName('disable')
  @IsOptional()
  @IsBoolean({ message: '是否不可选择必须是布尔值' })
  disable?: boolean;
}

/**
 * 提交按钮
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondSubmitButtonDto {
  /** 按钮文案 */
  @JsonName('text')
  @IsDefined({ message: '按钮文案不能为空' })
  @IsString({ message: '按钮文案必须是字符串' })
  text!: string;

  /** 按钮键值。长度不超过1024个字节 */
  @JsonName('key', { sensitive: false })
  @IsDefined({ message: '按钮键值不能为空' })
  @ByteLength(0, 1024, { message: '按钮键值长度不能超过1024个字节' })
  key!: string;
}

/**
 * 下拉选择器
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondSelectListDto {
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
  @JsonName('option_list', { type: () => [AibotRespondSelectListOptionListDto] })
  @IsDefined({ message: '选项列表不能为空' })
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMinSize(1, { message: '选项列表至少需要1个' })
  @ArrayMaxSize(10, { message: '选项列表最多支持10个' })
  optionList!: AibotRespondSelectListOptionListDto[];

  /** 是否不可选择 */
  @JsonName('disable')
  @IsOptional()
  @IsBoolean({ message: '是否不可选择必须是布尔值' })
  disable?: boolean;
}

/**
 * 模板卡片
 *
 * @see {@link AibotRespondWorkWxInput}
 */
export class AibotRespondTemplateCardDto {
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
      multiple_interaction: 'source?' | 'taskId?' | 'mainTitle' | 'selectList' | 'submitButton';
    }
  >;

  /** 反馈设置 */
  @JsonName('feedback', { type: () => AibotRespondFeedbackDto })
  @IsOptional()
  feedback?: AibotRespondFeedbackDto;

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
  @JsonName('source', { type: () => AibotRespondSourceDto })
  @IsOptional()
  source?: AibotRespondSourceDto;

  /** 卡片右上角菜单 */
  @JsonName('action_menu', { type: () => AibotRespondActionMenuDto })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice', 'button_interaction'] })
  actionMenu?: AibotRespondActionMenuDto;

  /** 任务ID。长度不超过128个字节。只能由 0-9A-Za-z_-@ 组成 */
  @JsonName('task_id')
  @RequiredWith(['actionMenu'], { orEmpty: true, message: '填写卡片右上角菜单时任务ID不能为空' })
  @GivenFor('cardType', ['button_interaction', 'vote_interaction'], {
    optionalFor: ['text_notice', 'news_notice', 'multiple_interaction'],
    message: '模板卡片类型为button_interaction或vote_interaction时任务ID不能为空',
  })
  @ByteLength(0, 128, { message: '任务ID长度不能超过128个字节' })
  @Matches(/^[0-9A-Za-z_\-@]*$/, { message: '任务ID包含不支持的字符' })
  taskId?: string;

  /** 主标题 */
  @JsonName('main_title', { type: () => AibotRespondMainTitleDto })
  @AtLeastOneOf(['mainTitle.title', 'subTitleText'], {
    when: { cardType: 'text_notice' },
    message: '模板卡片类型为text_notice时主标题的一级标题和二级普通文本至少需要填写一个',
  })
  @GivenFor('cardType', ['news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction'], {
    optionalFor: 'text_notice',
    message:
      '模板卡片类型为news_notice、button_interaction、vote_interaction或multiple_interaction时主标题不能为空',
  })
  mainTitle?: AibotRespondMainTitleDto;

  /** 引用样式 */
  @JsonName('quote_area', { type: () => AibotRespondQuoteAreaDto })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice', 'button_interaction'] })
  quoteArea?: AibotRespondQuoteAreaDto;

  /** 关键数据 */
  @JsonName('emphasis_content', { type: () => AibotRespondEmphasisContentDto })
  @GivenFor('cardType', [], { optionalFor: 'text_notice' })
  emphasisContent?: AibotRespondEmphasisContentDto;

  /** 二级普通文本 */
  @JsonName('sub_title_text')
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'button_interaction'] })
  @IsString({ message: '二级普通文本必须是字符串' })
  subTitleText?: string;

  /** 二级标题文本列表。最多6个 */
  @JsonName('horizontal_content_list', { type: () => [AibotRespondHorizontalContentListDto] })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice', 'button_interaction'] })
  @IsArray({ message: '二级标题文本列表必须是数组' })
  @ArrayMaxSize(6, { message: '二级标题文本列表最多支持6个' })
  horizontalContentList?: AibotRespondHorizontalContentListDto[];

  /** 跳转指引列表。最多3个 */
  @JsonName('jump_list', { type: () => [AibotRespondJumpListDto] })
  @GivenFor('cardType', [], { optionalFor: ['text_notice', 'news_notice'] })
  @IsArray({ message: '跳转指引列表必须是数组' })
  @ArrayMaxSize(3, { message: '跳转指引列表最多支持3个' })
  jumpList?: AibotRespondJumpListDto[];

  /** 整卡点击事件 */
  @JsonName('card_action', { type: () => AibotRespondCardActionDto })
  @GivenFor('cardType', ['text_notice', 'news_notice'], {
    optionalFor: 'button_interaction',
    message: '模板卡片类型为text_notice或news_notice时整卡点击事件不能为空',
  })
  cardAction?: AibotRespondCardActionDto;

  /** 左图右文样式 */
  @JsonName('image_text_area', { type: () => AibotRespondImageTextAreaDto })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  imageTextArea?: AibotRespondImageTextAreaDto;

  /** 卡片图片 */
  @JsonName('card_image', { type: () => AibotRespondCardImageDto })
  @AtLeastOneOf(['cardImage', 'imageTextArea'], {
    when: { cardType: 'news_notice' },
    message: '模板卡片类型为news_notice时卡片图片和左图右文样式至少需要填写一个',
  })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  cardImage?: AibotRespondCardImageDto;

  /** 二级垂直内容列表。最多4个 */
  @JsonName('vertical_content_list', { type: () => [AibotRespondVerticalContentListDto] })
  @GivenFor('cardType', [], { optionalFor: 'news_notice' })
  @IsArray({ message: '二级垂直内容列表必须是数组' })
  @ArrayMaxSize(4, { message: '二级垂直内容列表最多支持4个' })
  verticalContentList?: AibotRespondVerticalContentListDto[];

  /** 按钮选择器 */
  @JsonName('button_selection', { type: () => AibotRespondButtonSelectionDto })
  @GivenFor('cardType', [], { optionalFor: 'button_interaction' })
  buttonSelection?: AibotRespondButtonSelectionDto;

  /** 按钮列表。最多6个 */
  @JsonName('button_list', { type: () => [AibotRespondButtonListDto] })
  @GivenFor('cardType', 'button_interaction', {
    message: '模板卡片类型为button_interaction时按钮列表不能为空',
  })
  @IsArray({ message: '按钮列表必须是数组' })
  @ArrayMaxSize(6, { message: '按钮列表最多支持6个' })
  buttonList?: AibotRespondButtonListDto[];

  /** 选择题 */
  @JsonName('checkbox', { type: () => AibotRespondCheckboxDto })
  @GivenFor('cardType', 'vote_interaction', { message: '模板卡片类型为vote_interaction时选择题不能为空' })
  checkbox?: AibotRespondCheckboxDto;

  /** 提交按钮 */
  @JsonName('submit_button', { type: () => AibotRespondSubmitButtonDto })
  @GivenFor('cardType', ['vote_interaction', 'multiple_interaction'], {
    message: '模板卡片类型为vote_interaction或multiple_interaction时提交按钮不能为空',
  })
  submitButton?: AibotRespondSubmitButtonDto;

  /** 下拉选择器列表。最多3个 */
  @JsonName('select_list', { type: () => [AibotRespondSelectListDto] })
  @GivenFor('cardType', 'multiple_interaction', {
    message: '模板卡片类型为multiple_interaction时下拉选择器列表不能为空',
  })
  @IsArray({ message: '下拉选择器列表必须是数组' })
  @ArrayMaxSize(3, { message: '下拉选择器列表最多支持3个' })
  selectList?: AibotRespondSelectListDto[];
}

/**
 * 主动回复消息
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/101138
 * @example
 * ```ts
 * await workWeixin.send(AibotRespondWorkWxInput.from({ responseCode: 'RESPONSE_CODE', msgType: 'markdown', markdown: { content: 'Markdown内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'aibot/response',
  desc: '主动回复消息',
  httpMethod: HttpMethod.Post,
  output: AibotRespondWorkWxOutput,
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101138',
})
export class AibotRespondWorkWxInput extends WorkWxInput<AibotRespondWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'msgType', { markdown: 'markdown'; template_card: 'templateCard' }>;

  /** 卡片更新凭据 */
  @JsonName('response_code', { in: 'query', sensitive: true })
  @IsDefined({ message: '卡片更新凭据不能为空' })
  @IsString({ message: '卡片更新凭据必须是字符串' })
  responseCode!: string;

  /** 消息类型。markdown-Markdown，template_card-模板卡片 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['markdown', 'template_card'], {
    message: '消息类型只能是markdown(Markdown)或template_card(模板卡片)',
  })
  msgType!: 'markdown' | 'template_card';

  /** Markdown消息 */
  @JsonName('markdown', { type: () => AibotRespondMarkdownDto })
  @GivenFor('msgType', 'markdown', { message: '消息类型为markdown时Markdown消息不能为空' })
  markdown?: AibotRespondMarkdownDto;

  /** 模板卡片 */
  @JsonName('template_card', { type: () => AibotRespondTemplateCardDto })
  @GivenFor('msgType', 'template_card', { message: '消息类型为template_card时模板卡片不能为空' })
  templateCard?: AibotRespondTemplateCardDto;
}
