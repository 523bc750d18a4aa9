import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 上下游
 *
 * @see {@link CorpgroupCorpGetChainListWorkWxInput}
 */
export class CorpgroupCorpGetChainListChainsDto extends HttpRemoteOutput {
  /** 上下游ID */
  @JsonName('chain_id')
  chainId?: string;

  /** 上下游名称 */
  @JsonName('chain_name')
  chainName?: string;
}

/** 获取上下游列表的返回结果，见 {@link CorpgroupCorpGetChainListWorkWxInput} */
export class CorpgroupCorpGetChainListWorkWxOutput extends WorkWxOutput {
  /** 上下游列表 */
  @JsonName('chains', { type: () => [CorpgroupCorpGetChainListChainsDto] })
  chains?: CorpgroupCorpGetChainListChainsDto[];
}

/**
 * 获取上下游列表
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95820
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpGetChainListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/get_chain_list',
  desc: '获取上下游列表',
  httpMethod: HttpMethod.Get,
  output: CorpgroupCorpGetChainListWorkWxOutput,
  credential: ['corpGroup', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95820',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupCorpGetChainListWorkWxInput extends AuthWorkWxInput<CorpgroupCorpGetChainListWorkWxOutput> {}
