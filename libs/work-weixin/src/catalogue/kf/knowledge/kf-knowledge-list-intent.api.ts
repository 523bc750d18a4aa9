import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { KfTextDto } from '../kf-text.dto.js';

/**
 * 相似问题
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentItemsDto extends HttpRemoteOutput {
  /** 问题文本 */
  @JsonName('text', { type: () => KfTextDto })
  text?: KfTextDto;
}

/**
 * 相似问题
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentSimilarQuestionsDto extends HttpRemoteOutput {
  /** 相似问题列表 */
  @JsonName('items', { type: () => [KfKnowledgeListIntentItemsDto] })
  items?: KfKnowledgeListIntentItemsDto[];
}

/**
 * 图片附件
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentImageDto extends HttpRemoteOutput {
  /** 图片名称 */
  @JsonName('name')
  name?: string;
}

/**
 * 附件
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentQuestionAnswersAttachmentsDto extends HttpRemoteOutput {
  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 图片附件 */
  @JsonName('image', { type: () => KfKnowledgeListIntentImageDto })
  image?: KfKnowledgeListIntentImageDto;
}

/**
 * 回答
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentQuestionAnswersDto extends HttpRemoteOutput {
  /** 回答文本 */
  @JsonName('text', { type: () => KfTextDto })
  text?: KfTextDto;

  /** 附件列表 */
  @JsonName('attachments', { type: () => [KfKnowledgeListIntentQuestionAnswersAttachmentsDto] })
  attachments?: KfKnowledgeListIntentQuestionAnswersAttachmentsDto[];
}

/**
 * 问题
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentQuestionDto extends HttpRemoteOutput {
  /** 问题文本 */
  @JsonName('text', { type: () => KfTextDto })
  text?: KfTextDto;

  /** 相似问题 */
  @JsonName('similar_questions', { type: () => KfKnowledgeListIntentSimilarQuestionsDto })
  similarQuestions?: KfKnowledgeListIntentSimilarQuestionsDto;

  /** 回答列表 */
  @JsonName('answers', { type: () => [KfKnowledgeListIntentQuestionAnswersDto] })
  answers?: KfKnowledgeListIntentQuestionAnswersDto[];
}

/**
 * 图文附件
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentLinkDto extends HttpRemoteOutput {
  /** 链接标题。官方页面未列出 */
  @JsonName('title')
  title?: string;

  /** 链接描述。官方页面未列出 */
  @JsonName('desc')
  desc?: string;

  /** 链接地址。官方页面未列出 */
  @JsonName('url')
  url?: string;

  /** 图片链接。官方页面未列出 */
  @JsonName('pic_url')
  picUrl?: string;
}

/**
 * 视频附件
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentVideoDto extends HttpRemoteOutput {
  /** 视频名称。官方页面未列出 */
  @JsonName('name')
  name?: string;
}

/**
 * 小程序附件
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentMiniprogramDto extends HttpRemoteOutput {
  /** 小程序appid。官方页面未列出 */
  @JsonName('appid')
  appId?: string;

  /** 小程序页面路径。官方页面未列出 */
  @JsonName('pagepath')
  pagePath?: string;

  /** 小程序标题。官方页面未列出 */
  @JsonName('title')
  title?: string;
}

/**
 * 附件
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentIntentListAnswersAttachmentsDto extends HttpRemoteOutput {
  /** 消息类型。官方页面未列出 */
  @JsonName('msgtype')
  msgType?: string;

  /** 图片附件。官方页面未列出 */
  @JsonName('image', { type: () => KfKnowledgeListIntentImageDto })
  image?: KfKnowledgeListIntentImageDto;

  /** 图文附件。官方页面未列出 */
  @JsonName('link', { type: () => KfKnowledgeListIntentLinkDto })
  link?: KfKnowledgeListIntentLinkDto;

  /** 视频附件。官方页面未列出 */
  @JsonName('video', { type: () => KfKnowledgeListIntentVideoDto })
  video?: KfKnowledgeListIntentVideoDto;

  /** 小程序附件。官方页面未列出 */
  @JsonName('miniprogram', { type: () => KfKnowledgeListIntentMiniprogramDto })
  miniprogram?: KfKnowledgeListIntentMiniprogramDto;
}

/**
 * 回答
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentIntentListAnswersDto extends HttpRemoteOutput {
  /** 回答文本 */
  @JsonName('text', { type: () => KfTextDto })
  text?: KfTextDto;

  /** 附件列表 */
  @JsonName('attachments', { type: () => [KfKnowledgeListIntentIntentListAnswersAttachmentsDto] })
  attachments?: KfKnowledgeListIntentIntentListAnswersAttachmentsDto[];
}

/**
 * 问答
 *
 * @see {@link KfKnowledgeListIntentWorkWxInput}
 */
export class KfKnowledgeListIntentIntentListDto extends HttpRemoteOutput {
  /** 分组ID */
  @JsonName('group_id')
  groupId?: string;

  /** 问答ID */
  @JsonName('intent_id')
  intentId?: string;

  /** 问题 */
  @JsonName('question', { type: () => KfKnowledgeListIntentQuestionDto })
  question?: KfKnowledgeListIntentQuestionDto;

  /** 相似问题 */
  @JsonName('similar_questions', { type: () => KfKnowledgeListIntentSimilarQuestionsDto })
  similarQuestions?: KfKnowledgeListIntentSimilarQuestionsDto;

  /** 回答列表 */
  @JsonName('answers', { type: () => [KfKnowledgeListIntentIntentListAnswersDto] })
  answers?: KfKnowledgeListIntentIntentListAnswersDto[];
}

/** 获取问答列表的返回结果，见 {@link KfKnowledgeListIntentWorkWxInput} */
export class KfKnowledgeListIntentWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 问答列表 */
  @JsonName('intent_list', { type: () => [KfKnowledgeListIntentIntentListDto] })
  intentList?: KfKnowledgeListIntentIntentListDto[];
}

/**
 * 获取问答列表
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/95972
 * @example
 * ```ts
 * await workWeixin.send(KfKnowledgeListIntentWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/knowledge/list_intent',
  desc: '获取问答列表',
  httpMethod: HttpMethod.Post,
  output: KfKnowledgeListIntentWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'intentList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95972',
})
@WorkWxApi({ permission: '微信客服' })
export class KfKnowledgeListIntentWorkWxInput extends AuthWorkWxInput<
  KfKnowledgeListIntentWorkWxOutput,
  KfKnowledgeListIntentIntentListDto
> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 分组ID */
  @JsonName('group_id')
  @IsOptional()
  @IsString({ message: '分组ID必须是字符串' })
  groupId?: string;

  /** 问答ID */
  @JsonName('intent_id')
  @IsOptional()
  @IsString({ message: '问答ID必须是字符串' })
  intentId?: string;
}
