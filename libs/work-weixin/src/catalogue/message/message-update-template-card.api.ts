import {
  AtLeastOneOf,
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
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

/** 更新模版卡片消息的返回结果，见 {@link MessageUpdateTemplateCardWorkWxInput} */
export class MessageUpdateTemplateCardWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表 */
  @JsonName('invaliduser', { type: () => [String] })
  invalidUser?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUser']);
  }
}

/**
 * 按钮
 *
 * @see {@link MessageUpdateTemplateCardWorkWxInput}
 */
export class MessageUpdateTemplateCardButtonDto {
  /** 按钮替换文案 */
  @JsonName('replace_name')
  @IsDefined({ message: '按钮替换文案不能为空' })
  @IsString({ message: '按钮替换文案必须是字符串' })
  replaceName!: string;
}

/**
 * 选择题
 *
 * @see {@link MessageUpdateTemplateCardWorkWxInput}
 */
export class MessageUpdateTemplateCardCheckboxDto {
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

  /** 是否不可选择 */
  @JsonName('disable')
  @IsOptional()
  @IsBoolean({ message: '是否不可选择必须是布尔值' })
  disable?: boolean;

  /** 选择模式 */
  @JsonName('mode')
  @IsOptional()
  @IsInt({ message: '选择模式必须是整数' })
  mode?: number;
}

/**
 * 下拉选择器
 *
 * @see {@link MessageUpdateTemplateCardWorkWxInput}
 */
export class MessageUpdateTemplateCardSelectListDto {
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

  /** 是否不可选择 */
  @JsonName('disable')
  @IsOptional()
  @IsBoolean({ message: '是否不可选择必须是布尔值' })
  disable?: boolean;

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
 * @see {@link MessageUpdateTemplateCardWorkWxInput}
 */
export class MessageUpdateTemplateCardTemplateCardDto {
  /** 仅用于类型检查：每种模板卡片类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'cardType',
    {
      text_notice:
        | 'source?'
        | 'actionMenu?'
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
        | 'mainTitle'
        | 'quoteArea?'
        | 'subTitleText?'
        | 'horizontalContentList?'
        | 'cardAction?'
        | 'buttonSelection?'
        | 'buttonList'
        | 'replaceText?';
      vote_interaction: 'source?' | 'mainTitle' | 'checkbox' | 'submitButton?' | 'replaceText?';
      multiple_interaction: 'source?' | 'mainTitle' | 'selectList' | 'submitButton?' | 'replaceText?';
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

  /** 按钮替换文案 */
  @JsonName('replace_text')
  @GivenFor('cardType', [], {
    optionalFor: ['button_interaction', 'vote_interaction', 'multiple_interaction'],
  })
  @IsString({ message: '按钮替换文案必须是字符串' })
  replaceText?: string;

  /** 选择题 */
  @JsonName('checkbox', { type: () => MessageUpdateTemplateCardCheckboxDto })
  @GivenFor('cardType', 'vote_interaction', { message: '模板卡片类型为vote_interaction时选择题不能为空' })
  checkbox?: MessageUpdateTemplateCardCheckboxDto;

  /** 提交按钮 */
  @JsonName('submit_button', { type: () => CardSubmitButtonDto })
  @GivenFor('cardType', [], { optionalFor: ['vote_interaction', 'multiple_interaction'] })
  submitButton?: CardSubmitButtonDto;

  /** 下拉选择器列表。最多3个 */
  @JsonName('select_list', { type: () => [MessageUpdateTemplateCardSelectListDto] })
  @GivenFor('cardType', 'multiple_interaction', {
    message: '模板卡片类型为multiple_interaction时下拉选择器列表不能为空',
  })
  @IsArray({ message: '下拉选择器列表必须是数组' })
  @ArrayMaxSize(3, { message: '下拉选择器列表最多支持3个' })
  selectList?: MessageUpdateTemplateCardSelectListDto[];
}

/**
 * 更新模版卡片消息
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/94888
 * @example
 * ```ts
 * await workWeixin.send(MessageUpdateTemplateCardWorkWxInput.from({ agentId: 1000002, responseCode: 'RESPONSE_CODE', button: { replaceName: '按钮替换文案' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'message/update_template_card',
  desc: '更新模版卡片消息',
  httpMethod: HttpMethod.Post,
  output: MessageUpdateTemplateCardWorkWxOutput,
  credential: ['app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94888',
})
@WorkWxApi({ agentId: 'agentId' })
export class MessageUpdateTemplateCardWorkWxInput extends AuthWorkWxInput<MessageUpdateTemplateCardWorkWxOutput> {
  /** 成员UserID列表。最多1000个 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员UserID列表最多支持1000个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];

  /** 部门ID列表。最多100个 */
  @JsonName('partyids')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyIds?: number[];

  /** 标签ID列表。最多100个 */
  @JsonName('tagids')
  @IsOptional()
  @IsArray({ message: '标签ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '标签ID列表最多支持100个' })
  @IsInt({ each: true, message: '标签ID列表的每一项必须是整数' })
  tagIds?: number[];

  /** 是否更新全部人员 */
  @JsonName('atall')
  @IsOptional()
  @IsInt({ message: '是否更新全部人员必须是整数' })
  atAll?: number;

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 卡片更新凭据 */
  @JsonName('response_code', { sensitive: true })
  @IsDefined({ message: '卡片更新凭据不能为空' })
  @IsString({ message: '卡片更新凭据必须是字符串' })
  responseCode!: string;

  /** 按钮 */
  @JsonName('button', { type: () => MessageUpdateTemplateCardButtonDto })
  @AtLeastOneOf(['button', 'templateCard'], { message: '按钮和模板卡片至少需要填写一个' })
  button?: MessageUpdateTemplateCardButtonDto;

  /** 是否开启ID转译。0-否，1-是 */
  @JsonName('enable_id_trans')
  @IsOptional()
  @IsIn([0, 1], { message: '是否开启ID转译只能是0(否)或1(是)' })
  enableIdTrans?: 0 | 1;

  /** 模板卡片 */
  @JsonName('template_card', { type: () => MessageUpdateTemplateCardTemplateCardDto })
  @IsOptional()
  templateCard?: MessageUpdateTemplateCardTemplateCardDto;
}
