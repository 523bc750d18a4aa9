import { IsBoolean, IsInt, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { JsonName } from 'nestjs-http-remote';
import { CallbackReply, type CallbackReplyFormat } from '../contract/callback-reply.js';

/**
 * 企业绑定设备事件: whether the device is bound. It is with `errCode` 0; another one refuses it. Always reply: the vendor wants this answer
 * within one second, and waits for three at most.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95987
 * @example
 * ```ts
 * @OnWorkWeixinEvent(DeviceBindEvent, { reply: true })
 * bind({ baseInfo }: DeviceBindEvent) {
 *   const isOurs = this.devices.has(baseInfo?.deviceSn);
 *   return DeviceBindReply.from(isOurs ? { errCode: 0, errMsg: 'ok' } : { errCode: 1, errMsg: '设备未登记' });
 * }
 * ```
 */
export class DeviceBindReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'device';

  /** 错误码 */
  @JsonName('errcode')
  @IsInt()
  errCode!: number;

  /** 错误提示信息 */
  @JsonName('errmsg')
  @IsString()
  errMsg!: string;
}

/**
 * 用户扫码指令: whether the device is online.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97390
 * @example `return DeviceUserScanReply.from({ onlineStatus: 1 });`
 */
export class DeviceUserScanReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'device';

  /** 设备的在线状态 */
  @JsonName('online_status')
  @IsInt()
  onlineStatus!: number;
}

/**
 * 查询设备SN合法性事件: whether the device is one of the provider's, and of which model.
 *
 * @see https://developer.work.weixin.qq.com/document/path/96130
 * @example `return VerifyDeviceReply.from({ isValid: true, modelId: 'WWMODEL0001' });`
 */
export class VerifyDeviceReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'device';

  /** 设备SN是否合法 */
  @JsonName('is_valid')
  @IsBoolean()
  isValid!: boolean;

  /** 设备型号ID */
  @JsonName('modelid')
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  modelId?: string;
}
