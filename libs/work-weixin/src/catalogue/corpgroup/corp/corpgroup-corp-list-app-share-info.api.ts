import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 企业
 *
 * @see {@link CorpgroupCorpListAppShareInfoWorkWxInput}
 */
export class CorpgroupCorpListAppShareInfoCorpListDto extends HttpRemoteOutput {
  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 上下游企业名称 */
  @JsonName('corp_name')
  corpName?: string;

  /** 应用ID */
  @JsonName('agentid')
  agentId?: number;
}

/** 获取应用共享信息的返回结果，见 {@link CorpgroupCorpListAppShareInfoWorkWxInput} */
export class CorpgroupCorpListAppShareInfoWorkWxOutput extends WorkWxOutput {
  /** 是否拉取完毕。1-已拉完，0-未拉完 */
  @JsonName('ending', { type: () => Number })
  ending?: OpenEnum<1 | 0>;

  /** 企业列表 */
  @JsonName('corp_list', { type: () => [CorpgroupCorpListAppShareInfoCorpListDto] })
  corpList?: CorpgroupCorpListAppShareInfoCorpListDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取应用共享信息
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93403
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpListAppShareInfoWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/list_app_share_info',
  desc: '获取应用共享信息',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpListAppShareInfoWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'corpList',
    limit: 'limit',
    end: { field: 'ending', is: 1 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93403',
})
@WorkWxApi({ agentId: 'agentId' })
export class CorpgroupCorpListAppShareInfoWorkWxInput extends AuthWorkWxInput<
  CorpgroupCorpListAppShareInfoWorkWxOutput,
  CorpgroupCorpListAppShareInfoCorpListDto
> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 业务类型 */
  @JsonName('business_type')
  @IsOptional()
  @IsInt({ message: '业务类型必须是整数' })
  businessType?: number;

  /** 企业ID */
  @JsonName('corpid')
  @IsOptional()
  @IsString({ message: '企业ID必须是字符串' })
  corpId?: string;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
