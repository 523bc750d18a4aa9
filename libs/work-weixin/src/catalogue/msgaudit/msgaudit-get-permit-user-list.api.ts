import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsIn, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取会话内容存档开启成员列表的返回结果，见 {@link MsgauditGetPermitUserListWorkWxInput} */
export class MsgauditGetPermitUserListWorkWxOutput extends WorkWxOutput {
  /** 成员UserID列表 */
  @JsonName('ids', { type: () => [String] })
  ids?: string[];
}

/**
 * 获取会话内容存档开启成员列表
 *
 * 权限说明：使用会话内容存档的Secret
 *
 * 频率限制：每企业每分钟1000次
 * @see https://developer.work.weixin.qq.com/document/path/91614
 * @example
 * ```ts
 * await workWeixin.send(MsgauditGetPermitUserListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'msgaudit/get_permit_user_list',
  desc: '获取会话内容存档开启成员列表',
  httpMethod: HttpMethod.Post,
  output: MsgauditGetPermitUserListWorkWxOutput,
  credential: ['msgAudit'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91614',
})
@WorkWxApi({ rates: [{ calls: 1000, perMs: 60_000, scope: 'corp' }] })
export class MsgauditGetPermitUserListWorkWxInput extends AuthWorkWxInput<MsgauditGetPermitUserListWorkWxOutput> {
  /** 开启版本类型。1-办公版，2-服务版，3-企业版 */
  @JsonName('type')
  @IsOptional()
  @IsIn([1, 2, 3], { message: '开启版本类型只能是1(办公版)、2(服务版)或3(企业版)' })
  type?: 1 | 2 | 3;
}
