import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 获取企业上下游通讯录下的企业信息的返回结果，见 {@link CorpgroupCorpGetChainCorpInfoWorkWxInput} */
export class CorpgroupCorpGetChainCorpInfoWorkWxOutput extends WorkWxOutput {
  /** 上下游企业名称 */
  @JsonName('corp_name')
  corpName?: string;

  /** 企业认证状态。1-未验证，2-已验证，3-已认证 */
  @JsonName('qualification_status', { type: () => Number })
  qualificationStatus?: OpenEnum<1 | 2 | 3>;

  /** 企业自定义ID */
  @JsonName('custom_id')
  customId?: string;

  /** 分组ID */
  @JsonName('groupid')
  groupId?: number;

  /** 企业是否已加入 */
  @JsonName('is_joined')
  isJoined?: boolean;
}

/**
 * 获取企业上下游通讯录下的企业信息
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95820
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpGetChainCorpInfoWorkWxInput.from({ chainId: 'CHAIN_ID', corpId: 'CORP_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/get_chain_corpinfo',
  desc: '获取企业上下游通讯录下的企业信息',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpGetChainCorpInfoWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95820',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupCorpGetChainCorpInfoWorkWxInput extends AuthWorkWxInput<CorpgroupCorpGetChainCorpInfoWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 企业ID */
  @JsonName('corpid')
  @AtLeastOneOf(['corpId', 'pendingCorpId'], { message: '企业ID和待加入企业ID至少需要填写一个' })
  @IsString({ message: '企业ID必须是字符串' })
  corpId?: string;

  /** 待加入企业ID */
  @JsonName('pending_corpid')
  @IsOptional()
  @IsString({ message: '待加入企业ID必须是字符串' })
  pendingCorpId?: string;
}
