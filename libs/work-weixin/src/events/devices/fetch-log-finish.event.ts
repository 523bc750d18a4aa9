import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 设备日志上传完成
 *
 * 接收方：服务商的系统事件
 *
 * 官方页面未给出示例
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
@WorkWeixinEvent({
  key: { InfoType: 'fetch_log_finish' },
  desc: '设备日志上传完成',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90751',
})
export class FetchLogFinishNotice extends NoticeEnvelope {
  declare readonly infoType: 'fetch_log_finish';

  /** 设备SN。官方页面未列出 */
  @JsonName('DeviceSn')
  deviceSn?: string;

  /** 素材ID。官方页面未列出 */
  @JsonName('MediaId')
  mediaId?: string;
}
