import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 查询成员自定义id的返回结果，见 {@link CorpgroupCorpGetChainUserCustomIdWorkWxInput} */
export class CorpgroupCorpGetChainUserCustomIdWorkWxOutput extends WorkWxOutput {
  /** 成员自定义ID */
  @JsonName('user_custom_id')
  userCustomId?: string;
}

/**
 * 查询成员自定义id
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97441
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpGetChainUserCustomIdWorkWxInput.from({ chainId: 'CHAIN_ID', corpId: 'CORP_ID', userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/get_chain_user_custom_id',
  desc: '查询成员自定义id',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpGetChainUserCustomIdWorkWxOutput,
  credential: ['corpGroup', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97441',
})
@WorkWxApi({ permission: '上下游' })
export class CorpgroupCorpGetChainUserCustomIdWorkWxInput extends AuthWorkWxInput<CorpgroupCorpGetChainUserCustomIdWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 企业ID */
  @JsonName('corpid')
  @IsDefined({ message: '企业ID不能为空' })
  @IsString({ message: '企业ID必须是字符串' })
  corpId!: string;

  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
