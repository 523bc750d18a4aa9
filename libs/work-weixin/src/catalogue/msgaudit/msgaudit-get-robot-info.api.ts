import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 机器人信息
 *
 * @see {@link MsgauditGetRobotInfoWorkWxInput}
 */
export class MsgauditGetRobotInfoDataDto extends HttpRemoteOutput {
  /** 机器人ID */
  @JsonName('robot_id')
  robotId?: string;

  /** 机器人名称 */
  @JsonName('name')
  name?: string;

  /** 创建者UserID */
  @JsonName('creator_userid')
  creatorUserId?: string;
}

/** 获取会话内容的返回结果，见 {@link MsgauditGetRobotInfoWorkWxInput} */
export class MsgauditGetRobotInfoWorkWxOutput extends WorkWxOutput {
  /** 机器人信息 */
  @JsonName('data', { type: () => MsgauditGetRobotInfoDataDto })
  data?: MsgauditGetRobotInfoDataDto;
}

/**
 * 获取会话内容
 *
 * 权限说明：使用会话内容存档的Secret
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/91774
 * @example
 * ```ts
 * await workWeixin.send(MsgauditGetRobotInfoWorkWxInput.from({ robotId: 'ROBOT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'msgaudit/get_robot_info',
  desc: '获取会话内容',
  httpMethod: HttpMethod.Get,
  output: MsgauditGetRobotInfoWorkWxOutput,
  credential: ['msgAudit'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91774',
})
@WorkWxApi({ rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class MsgauditGetRobotInfoWorkWxInput extends AuthWorkWxInput<MsgauditGetRobotInfoWorkWxOutput> {
  /** 机器人ID */
  @JsonName('robot_id')
  @IsDefined({ message: '机器人ID不能为空' })
  @IsString({ message: '机器人ID必须是字符串' })
  robotId!: string;
}
