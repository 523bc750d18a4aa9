import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 规则
 *
 * @see {@link ChatdataKeywordGetRuleListWorkWxInput}
 */
export class ChatdataKeywordGetRuleListRuleListDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: string;

  /** 规则名称 */
  @JsonName('name')
  name?: string;

  /** 规则创建时间 */
  @JsonName('create_time')
  createTime?: number;
}

/** 获取关键词列表的返回结果，见 {@link ChatdataKeywordGetRuleListWorkWxInput} */
export class ChatdataKeywordGetRuleListWorkWxOutput extends WorkWxOutput {
  /** 规则列表 */
  @JsonName('rule_list', { type: () => [ChatdataKeywordGetRuleListRuleListDto] })
  ruleList?: ChatdataKeywordGetRuleListRuleListDto[];

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取关键词列表
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/97237
 * @example
 * ```ts
 * await workWeixin.send(ChatdataKeywordGetRuleListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/keyword/get_rule_list',
  desc: '获取关键词列表',
  httpMethod: HttpMethod.Post,
  output: ChatdataKeywordGetRuleListWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'ruleList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97237',
})
export class ChatdataKeywordGetRuleListWorkWxInput extends AuthWorkWxInput<
  ChatdataKeywordGetRuleListWorkWxOutput,
  ChatdataKeywordGetRuleListRuleListDto
> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;
}
