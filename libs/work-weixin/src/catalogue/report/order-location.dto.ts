import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 发生地点
 *
 * @see {@link ReportPatrolGetOrderInfoWorkWxInput}
 */
export class OrderLocationDto extends HttpRemoteOutput {
  /** 地点名称 */
  @JsonName('name')
  name?: string;

  /** 地点详情 */
  @JsonName('address', { sensitive: true })
  address?: string;

  /** 纬度 */
  @JsonName('latitude', { sensitive: true })
  latitude?: number;

  /** 经度 */
  @JsonName('longitude', { sensitive: true })
  longitude?: number;
}
