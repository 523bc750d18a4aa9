import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 设备错误上报
 *
 * 接收方：服务商的系统事件
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
@WorkWeixinEvent({
  key: { InfoType: 'error_report' },
  desc: '设备错误上报',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90751',
})
export class ErrorReportNotice extends NoticeEnvelope {
  declare readonly infoType: 'error_report';

  /** 设备SN。官方页面未列出 */
  @JsonName('DeviceSn')
  deviceSn?: string;

  /** 错误码。官方页面未列出 */
  @JsonName('ErrCode')
  errCode?: number;

  /** 错误信息。官方页面未列出 */
  @JsonName('ErrMsg')
  errMsg?: string;
}
