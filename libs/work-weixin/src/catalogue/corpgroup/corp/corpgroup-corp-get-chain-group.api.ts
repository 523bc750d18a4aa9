import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 分组
 *
 * @see {@link CorpgroupCorpGetChainGroupWorkWxInput}
 */
export class CorpgroupCorpGetChainGroupGroupsDto extends HttpRemoteOutput {
  /** 分组ID */
  @JsonName('groupid')
  groupId?: number;

  /** 分组名称 */
  @JsonName('group_name')
  groupName?: string;

  /** 父分组ID */
  @JsonName('parentid')
  parentId?: number;

  /** 部门次序值 */
  @JsonName('order')
  order?: number;
}

/** 获取上下游通讯录分组的返回结果，见 {@link CorpgroupCorpGetChainGroupWorkWxInput} */
export class CorpgroupCorpGetChainGroupWorkWxOutput extends WorkWxOutput {
  /** 分组列表 */
  @JsonName('groups', { type: () => [CorpgroupCorpGetChainGroupGroupsDto] })
  groups?: CorpgroupCorpGetChainGroupGroupsDto[];
}

/**
 * 获取上下游通讯录分组
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95820
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpGetChainGroupWorkWxInput.from({ chainId: 'CHAIN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/get_chain_group',
  desc: '获取上下游通讯录分组',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpGetChainGroupWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95820',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupCorpGetChainGroupWorkWxInput extends AuthWorkWxInput<CorpgroupCorpGetChainGroupWorkWxOutput> {
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
}
