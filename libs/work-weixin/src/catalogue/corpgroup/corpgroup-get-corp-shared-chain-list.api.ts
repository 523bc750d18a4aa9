import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 上下游
 *
 * @see {@link CorpgroupGetCorpSharedChainListWorkWxInput}
 */
export class CorpgroupGetCorpSharedChainListChainsDto extends HttpRemoteOutput {
  /** 上下游ID */
  @JsonName('chain_id')
  chainId?: string;

  /** 上下游名称 */
  @JsonName('chain_name')
  chainName?: string;
}

/** 获取下级企业加入的上下游的返回结果，见 {@link CorpgroupGetCorpSharedChainListWorkWxInput} */
export class CorpgroupGetCorpSharedChainListWorkWxOutput extends WorkWxOutput {
  /** 上下游列表 */
  @JsonName('chains', { type: () => [CorpgroupGetCorpSharedChainListChainsDto] })
  chains?: CorpgroupGetCorpSharedChainListChainsDto[];
}

/**
 * 获取下级企业加入的上下游
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97442
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupGetCorpSharedChainListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/get_corp_shared_chain_list',
  desc: '获取下级企业加入的上下游',
  httpMethod: HttpMethod.Post,
  output: CorpgroupGetCorpSharedChainListWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97442',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupGetCorpSharedChainListWorkWxInput extends AuthWorkWxInput<CorpgroupGetCorpSharedChainListWorkWxOutput> {
  /** 企业ID */
  @JsonName('corpid')
  @IsOptional()
  @IsString({ message: '企业ID必须是字符串' })
  corpId?: string;
}
