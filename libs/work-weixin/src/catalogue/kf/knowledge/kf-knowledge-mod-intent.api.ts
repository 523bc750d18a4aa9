import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { KfMiniprogramDto } from '../kf-miniprogram.dto.js';
import { KfTextDto } from '../kf-text.dto.js';

/** 修改问答的返回结果，见 {@link KfKnowledgeModIntentWorkWxInput} */
export class KfKnowledgeModIntentWorkWxOutput extends WorkWxOutput {
  /** 问答ID */
  @JsonName('intent_id')
  intentId?: string;
}

/**
 * 问题
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentQuestionDto {
  /** 问题文本 */
  @JsonName('text', { type: () => KfTextDto })
  @IsOptional()
  text?: KfTextDto;
}

/**
 * 相似问题
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentItemsDto {
  /** 问题文本 */
  @JsonName('text', { type: () => KfTextDto })
  @IsDefined({ message: '问题文本不能为空' })
  text!: KfTextDto;
}

/**
 * 相似问题
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentSimilarQuestionsDto {
  /** 相似问题列表。最多100个 */
  @JsonName('items', { type: () => [KfKnowledgeModIntentItemsDto] })
  @IsOptional()
  @IsArray({ message: '相似问题列表必须是数组' })
  @ArrayMaxSize(100, { message: '相似问题列表最多支持100个' })
  items?: KfKnowledgeModIntentItemsDto[];
}

/**
 * 图片附件
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentImageDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;
}

/**
 * 视频附件
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentVideoDto {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;
}

/**
 * 图文附件
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentLinkDto {
  /** 链接标题 */
  @JsonName('title')
  @IsDefined({ message: '链接标题不能为空' })
  @IsString({ message: '链接标题必须是字符串' })
  title!: string;

  /** 链接描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '链接描述必须是字符串' })
  desc?: string;

  /** 链接地址 */
  @JsonName('url')
  @IsDefined({ message: '链接地址不能为空' })
  @IsString({ message: '链接地址必须是字符串' })
  url!: string;

  /** 图片链接 */
  @JsonName('pic_url')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  picUrl?: string;
}

/**
 * 附件
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentAttachmentsDto {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'msgType',
    { image: 'image'; video: 'video'; link: 'link'; miniprogram: 'miniprogram' }
  >;

  /** 消息类型。image-图片，video-视频，link-图文链接，miniprogram-小程序 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['image', 'video', 'link', 'miniprogram'], {
    message: '消息类型只能是image(图片)、video(视频)、link(图文链接)或miniprogram(小程序)',
  })
  msgType!: 'image' | 'video' | 'link' | 'miniprogram';

  /** 图片附件 */
  @JsonName('image', { type: () => KfKnowledgeModIntentImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片附件不能为空' })
  image?: KfKnowledgeModIntentImageDto;

  /** 视频附件 */
  @JsonName('video', { type: () => KfKnowledgeModIntentVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频附件不能为空' })
  video?: KfKnowledgeModIntentVideoDto;

  /** 图文附件 */
  @JsonName('link', { type: () => KfKnowledgeModIntentLinkDto })
  @GivenFor('msgType', 'link', { message: '消息类型为link时图文附件不能为空' })
  link?: KfKnowledgeModIntentLinkDto;

  /** 小程序附件 */
  @JsonName('miniprogram', { type: () => KfMiniprogramDto })
  @GivenFor('msgType', 'miniprogram', { message: '消息类型为miniprogram时小程序附件不能为空' })
  miniprogram?: KfMiniprogramDto;
}

/**
 * 回答
 *
 * @see {@link KfKnowledgeModIntentWorkWxInput}
 */
export class KfKnowledgeModIntentAnswersDto {
  /** 回答文本 */
  @JsonName('text', { type: () => KfTextDto })
  @IsDefined({ message: '回答文本不能为空' })
  text!: KfTextDto;

  /** 附件列表。最多4个 */
  @JsonName('attachments', { type: () => [KfKnowledgeModIntentAttachmentsDto] })
  @IsOptional()
  @IsArray({ message: '附件列表必须是数组' })
  @ArrayMaxSize(4, { message: '附件列表最多支持4个' })
  attachments?: KfKnowledgeModIntentAttachmentsDto[];
}

/**
 * 修改问答
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95972
 * @example
 * ```ts
 * await workWeixin.send(KfKnowledgeModIntentWorkWxInput.from({ intentId: 'INTENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/knowledge/mod_intent',
  desc: '修改问答',
  httpMethod: HttpMethod.Post,
  output: KfKnowledgeModIntentWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95972',
})
@WorkWxApi({ permission: '微信客服' })
export class KfKnowledgeModIntentWorkWxInput extends AuthWorkWxInput<KfKnowledgeModIntentWorkWxOutput> {
  /** 问答ID */
  @JsonName('intent_id')
  @IsDefined({ message: '问答ID不能为空' })
  @IsString({ message: '问答ID必须是字符串' })
  intentId!: string;

  /** 问题 */
  @JsonName('question', { type: () => KfKnowledgeModIntentQuestionDto })
  @IsOptional()
  question?: KfKnowledgeModIntentQuestionDto;

  /** 相似问题 */
  @JsonName('similar_questions', { type: () => KfKnowledgeModIntentSimilarQuestionsDto })
  @IsOptional()
  similarQuestions?: KfKnowledgeModIntentSimilarQuestionsDto;

  /** 回答列表 */
  @JsonName('answers', { type: () => [KfKnowledgeModIntentAnswersDto] })
  @IsOptional()
  answers?: KfKnowledgeModIntentAnswersDto[];
}
