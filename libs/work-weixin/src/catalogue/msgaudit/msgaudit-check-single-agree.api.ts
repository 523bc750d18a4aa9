import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 同意情况
 *
 * @see {@link MsgauditCheckSingleAgreeWorkWxInput}
 */
export class MsgauditCheckSingleAgreeAgreeInfoDto extends HttpRemoteOutput {
  /** 同意状态变更时间 */
  @JsonName('status_change_time')
  statusChangeTime?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 外部联系人OpenID */
  @JsonName('exteranalopenid')
  externalOpenId?: string;

  /** 同意状态 */
  @JsonName('agree_status')
  agreeStatus?: string;
}

/** 获取单聊会话同意情况的返回结果，见 {@link MsgauditCheckSingleAgreeWorkWxInput} */
export class MsgauditCheckSingleAgreeWorkWxOutput extends WorkWxOutput {
  /** 同意情况列表 */
  @JsonName('agreeinfo', { type: () => [MsgauditCheckSingleAgreeAgreeInfoDto] })
  agreeInfo?: MsgauditCheckSingleAgreeAgreeInfoDto[];
}

/**
 * 待查询会话
 *
 * @see {@link MsgauditCheckSingleAgreeWorkWxInput}
 */
export class MsgauditCheckSingleAgreeInfoDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 外部联系人OpenID */
  @JsonName('exteranalopenid')
  @IsDefined({ message: '外部联系人OpenID不能为空' })
  @IsString({ message: '外部联系人OpenID必须是字符串' })
  externalOpenId!: string;
}

/**
 * 获取单聊会话同意情况
 *
 * 权限说明：使用会话内容存档的Secret
 *
 * 频率限制：每企业每分钟2500次
 * @see https://developer.work.weixin.qq.com/document/path/91782
 * @example
 * ```ts
 * await workWeixin.send(MsgauditCheckSingleAgreeWorkWxInput.from({ info: [{ userId: 'zhangsan', externalOpenId: 'EXTERNAL_OPEN_ID' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'msgaudit/check_single_agree',
  desc: '获取单聊会话同意情况',
  httpMethod: HttpMethod.Post,
  output: MsgauditCheckSingleAgreeWorkWxOutput,
  credential: ['msgAudit'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91782',
})
@WorkWxApi({ rates: [{ calls: 2500, perMs: 60_000, scope: 'corp' }] })
export class MsgauditCheckSingleAgreeWorkWxInput extends AuthWorkWxInput<MsgauditCheckSingleAgreeWorkWxOutput> {
  /** 待查询会话列表 */
  @JsonName('info', { type: () => [MsgauditCheckSingleAgreeInfoDto] })
  @IsDefined({ message: '待查询会话列表不能为空' })
  info!: MsgauditCheckSingleAgreeInfoDto[];
}
