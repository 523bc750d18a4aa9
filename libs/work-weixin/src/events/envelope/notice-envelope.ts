import { JsonName } from 'nestjs-http-remote';
import { ProviderCallback } from '../../callbacks/contract/provider-callback.js';

/**
 * What the notices to a suite or a provider have: a suite's have `suiteId`, a provider's `serviceCorpId`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90628
 */
export abstract class NoticeEnvelope extends ProviderCallback {
  /** 第三方应用的SuiteId，或代开发应用模板的ID */
  @JsonName('SuiteId', { type: () => String })
  suiteId?: string;

  /** 授权企业ID */
  @JsonName('AuthCorpId', { type: () => String, sensitive: false })
  authCorpId?: string;

  /** 服务商企业ID */
  @JsonName('ServiceCorpId', { type: () => String })
  serviceCorpId?: string;

  /** 通知类型 */
  @JsonName('InfoType', { type: () => String })
  infoType!: string;

  /** 时间戳，1970年以来的秒数 */
  @JsonName('TimeStamp', { type: () => Number })
  timeStamp?: number;
}
