import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 获取Rooms会议室资源的返回结果，见 {@link MeetingRoomsGetInventoryWorkWxInput} */
export class MeetingRoomsGetInventoryWorkWxOutput extends WorkWxOutput {
  /** 普通设备数 */
  @JsonName('normal_count')
  normalCount?: number;

  /** 专款设备数 */
  @JsonName('special_count')
  specialCount?: number;

  /** 普通设备使用数 */
  @JsonName('normal_used_count')
  normalUsedCount?: number;

  /** 专款设备使用数 */
  @JsonName('special_used_count')
  specialUsedCount?: number;

  /** 普通设备过期数 */
  @JsonName('normal_expired_count')
  normalExpiredCount?: number;

  /** 专款设备过期数 */
  @JsonName('special_expired_count')
  specialExpiredCount?: number;
}

/**
 * 获取Rooms会议室资源
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98809
 * @example
 * ```ts
 * await workWeixin.send(MeetingRoomsGetInventoryWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/rooms/get_inventory',
  desc: '获取Rooms会议室资源',
  httpMethod: HttpMethod.Post,
  output: MeetingRoomsGetInventoryWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98809',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRoomsGetInventoryWorkWxInput extends AuthWorkWxInput<MeetingRoomsGetInventoryWorkWxOutput> {}
