import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** unionid查询pending_id的返回结果，见 {@link CorpgroupUnionIdToPendingIdWorkWxInput} */
export class CorpgroupUnionIdToPendingIdWorkWxOutput extends WorkWxOutput {
  /** 临时外部联系人ID */
  @JsonName('pending_id')
  pendingId?: string;
}

/**
 * unionid查询pending_id
 *
 * 权限说明：自建应用须在管理端「客户联系」和「上下游共享」的可调用应用列表中；代开发应用可调用
 *
 * 频率限制：每企业每小时100000次、每天480000次、每月7500000次
 * @see https://developer.work.weixin.qq.com/document/path/97357
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupUnionIdToPendingIdWorkWxInput.from({ unionId: 'UNION_ID', openId: 'OPEN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/unionid_to_pending_id',
  desc: 'unionid查询pending_id',
  httpMethod: HttpMethod.Post,
  output: CorpgroupUnionIdToPendingIdWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97357',
})
@WorkWxApi({
  permission: '客户联系 + 上下游共享',
  rates: [
    { calls: 100_000, perMs: 3_600_000, scope: 'corp' },
    { calls: 480_000, perMs: 86_400_000, scope: 'corp' },
  ],
})
export class CorpgroupUnionIdToPendingIdWorkWxInput extends AuthWorkWxInput<CorpgroupUnionIdToPendingIdWorkWxOutput> {
  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  @IsDefined({ message: '微信UnionID不能为空' })
  @IsString({ message: '微信UnionID必须是字符串' })
  unionId!: string;

  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  @IsDefined({ message: '用户OpenID不能为空' })
  @IsString({ message: '用户OpenID必须是字符串' })
  openId!: string;
}
