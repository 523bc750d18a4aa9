import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 企业客户标签删除事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_external_tag', ChangeType: 'delete' },
  desc: '企业客户标签删除事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92277',
})
export class SuiteExternalTagDeleteNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_external_tag';

  declare readonly changeType: 'delete';

  /** 标签或标签组ID */
  @JsonName('Id')
  id?: string;

  /** 标签类型 */
  @JsonName('TagType')
  tagType?: string;
}
