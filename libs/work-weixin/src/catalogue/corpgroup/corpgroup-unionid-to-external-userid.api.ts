import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 外部联系人信息
 *
 * @see {@link CorpgroupUnionIdToExternalUserIdWorkWxInput}
 */
export class CorpgroupUnionIdToExternalUserIdExternalUserIdInfoDto extends HttpRemoteOutput {
  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}

/** 上下游关联客户信息-已添加客户的返回结果，见 {@link CorpgroupUnionIdToExternalUserIdWorkWxInput} */
export class CorpgroupUnionIdToExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 外部联系人信息列表 */
  @JsonName('external_userid_info', { type: () => [CorpgroupUnionIdToExternalUserIdExternalUserIdInfoDto] })
  externalUserIdInfo?: CorpgroupUnionIdToExternalUserIdExternalUserIdInfoDto[];
}

/**
 * 上下游关联客户信息-已添加客户
 *
 * 权限说明：自建应用须在管理端「客户联系」和「上下游共享」的可调用应用列表中；代开发应用可调用
 *
 * 频率限制：每企业每小时100000次、每天480000次、每月7500000次
 * @see https://developer.work.weixin.qq.com/document/path/95818
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupUnionIdToExternalUserIdWorkWxInput.from({ unionId: 'UNION_ID', openId: 'OPEN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/unionid_to_external_userid',
  desc: '上下游关联客户信息-已添加客户',
  httpMethod: HttpMethod.Post,
  output: CorpgroupUnionIdToExternalUserIdWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95818',
})
@WorkWxApi({
  permission: '客户联系 + 上下游共享',
  rates: [
    { calls: 100_000, perMs: 3_600_000, scope: 'corp' },
    { calls: 480_000, perMs: 86_400_000, scope: 'corp' },
  ],
})
export class CorpgroupUnionIdToExternalUserIdWorkWxInput extends AuthWorkWxInput<CorpgroupUnionIdToExternalUserIdWorkWxOutput> {
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

  /** 企业ID */
  @JsonName('corpid')
  @IsOptional()
  @IsString({ message: '企业ID必须是字符串' })
  corpId?: string;

  /** 大批量调用凭据 */
  @JsonName('mass_call_ticket', { sensitive: true })
  @IsOptional()
  @IsString({ message: '大批量调用凭据必须是字符串' })
  massCallTicket?: string;
}
