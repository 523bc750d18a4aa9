import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ProviderCallback } from '../../callbacks/contract/provider-callback.js';

/**
 * 设备回调的基础信息
 *
 * @see {@link DeviceEnvelope}
 */
export class DeviceBaseInfoDto extends HttpRemoteOutput {
  /** 请求ID，应答时原样返回 */
  @JsonName('req_id', { type: () => String })
  reqId?: string;

  /** 设备SN */
  @JsonName('device_sn', { type: () => String })
  deviceSn?: string;

  /** 创建时间，1970年以来的秒数 */
  @JsonName('createtime', { type: () => Number })
  createTime?: number;

  /** 设备型号ID */
  @JsonName('model_id', { type: () => String })
  modelId?: string;

  /** 授权企业ID */
  @JsonName('auth_corpid', { type: () => String, sensitive: false })
  authCorpId?: string;

  /** 服务商企业ID */
  @JsonName('service_corpid', { type: () => String })
  serviceCorpId?: string;
}

/**
 * What every command and event of the device cloud has.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95989
 */
export abstract class DeviceEnvelope extends ProviderCallback {
  /** 消息类型 */
  @JsonName('msg_type', { type: () => String })
  msgType!: string;

  /** 基础信息 */
  @JsonName('base_info', { type: () => DeviceBaseInfoDto })
  baseInfo?: DeviceBaseInfoDto;
}
