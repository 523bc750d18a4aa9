import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 分组企业
 *
 * @see {@link CorpgroupCorpGetChainCorpInfoListWorkWxInput}
 */
export class CorpgroupCorpGetChainCorpInfoListGroupCorpsDto extends HttpRemoteOutput {
  /** 分组ID */
  @JsonName('groupid')
  groupId?: number;

  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 上下游企业名称 */
  @JsonName('corp_name')
  corpName?: string;

  /** 企业自定义ID */
  @JsonName('custom_id')
  customId?: string;

  /** 邀请人UserID */
  @JsonName('invite_userid')
  inviteUserId?: string;

  /** 待加入企业ID */
  @JsonName('pending_corpid')
  pendingCorpId?: string;

  /** 企业是否已加入 */
  @JsonName('is_joined')
  isJoined?: number;
}

/** 获取企业上下游通讯录分组下的企业详情列表的返回结果，见 {@link CorpgroupCorpGetChainCorpInfoListWorkWxInput} */
export class CorpgroupCorpGetChainCorpInfoListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 分组企业列表 */
  @JsonName('group_corps', { type: () => [CorpgroupCorpGetChainCorpInfoListGroupCorpsDto] })
  groupCorps?: CorpgroupCorpGetChainCorpInfoListGroupCorpsDto[];
}

/**
 * 获取企业上下游通讯录分组下的企业详情列表
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中；代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/95820
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpGetChainCorpInfoListWorkWxInput.from({ chainId: 'CHAIN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/get_chain_corpinfo_list',
  desc: '获取企业上下游通讯录分组下的企业详情列表',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpGetChainCorpInfoListWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'groupCorps',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95820',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupCorpGetChainCorpInfoListWorkWxInput extends AuthWorkWxInput<
  CorpgroupCorpGetChainCorpInfoListWorkWxOutput,
  CorpgroupCorpGetChainCorpInfoListGroupCorpsDto
> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 分组ID */
  @JsonName('groupid')
  @IsOptional()
  @IsInt({ message: '分组ID必须是整数' })
  groupId?: number;

  /** 是否返回未加入企业 */
  @JsonName('need_pending')
  @IsOptional()
  @IsBoolean({ message: '是否返回未加入企业必须是布尔值' })
  needPending?: boolean;

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
