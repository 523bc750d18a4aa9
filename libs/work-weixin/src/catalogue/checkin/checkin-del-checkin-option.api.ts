import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除打卡规则的返回结果，见 {@link CheckinDelCheckinOptionWorkWxInput} */
export class CheckinDelCheckinOptionWorkWxOutput extends WorkWxOutput {}

/**
 * 删除打卡规则
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/98041
 * @example
 * ```ts
 * await workWeixin.send(CheckinDelCheckinOptionWorkWxInput.from({ groupId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/del_checkin_option',
  desc: '删除打卡规则',
  httpMethod: HttpMethod.Post,
  output: CheckinDelCheckinOptionWorkWxOutput,
  credential: ['checkin', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98041',
})
@WorkWxApi({ permission: '打卡' })
export class CheckinDelCheckinOptionWorkWxInput extends AuthWorkWxInput<CheckinDelCheckinOptionWorkWxOutput> {
  /** 打卡规则ID */
  @JsonName('groupid')
  @IsDefined({ message: '打卡规则ID不能为空' })
  @IsInt({ message: '打卡规则ID必须是整数' })
  groupId!: number;

  /** 是否立即生效 */
  @JsonName('effective_now')
  @IsOptional()
  @IsBoolean({ message: '是否立即生效必须是布尔值' })
  effectiveNow?: boolean;
}
