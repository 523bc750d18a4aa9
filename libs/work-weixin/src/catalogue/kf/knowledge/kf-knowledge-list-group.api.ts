import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 分组
 *
 * @see {@link KfKnowledgeListGroupWorkWxInput}
 */
export class KfKnowledgeListGroupGroupListDto extends HttpRemoteOutput {
  /** 分组ID */
  @JsonName('group_id')
  groupId?: string;

  /** 分组名称 */
  @JsonName('name')
  name?: string;

  /** 是否默认分组。0-否，1-是 */
  @JsonName('is_default', { type: () => Number })
  isDefault?: OpenEnum<0 | 1>;
}

/** 获取分组列表的返回结果，见 {@link KfKnowledgeListGroupWorkWxInput} */
export class KfKnowledgeListGroupWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 分组列表 */
  @JsonName('group_list', { type: () => [KfKnowledgeListGroupGroupListDto] })
  groupList?: KfKnowledgeListGroupGroupListDto[];
}

/**
 * 获取分组列表
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/95971
 * @example
 * ```ts
 * await workWeixin.send(KfKnowledgeListGroupWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/knowledge/list_group',
  desc: '获取分组列表',
  httpMethod: HttpMethod.Post,
  output: KfKnowledgeListGroupWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'groupList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95971',
})
@WorkWxApi({ permission: '微信客服' })
export class KfKnowledgeListGroupWorkWxInput extends AuthWorkWxInput<
  KfKnowledgeListGroupWorkWxOutput,
  KfKnowledgeListGroupGroupListDto
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
}
