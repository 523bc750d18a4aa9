import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 更新字段事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/100987
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'smart_sheet_change', ChangeType: 'update_filed' },
  desc: '更新字段事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100987',
})
export class SmartSheetUpdateFieldEvent extends ChangeEventEnvelope {
  declare readonly event: 'smart_sheet_change';

  declare readonly changeType: 'update_filed';

  /** 文档ID */
  @JsonName('DocId')
  docId?: string;

  /** 子表ID */
  @JsonName('SheetId')
  sheetId?: string;

  /** 字段ID */
  @JsonName('FieldId', { type: () => [String] })
  fieldId?: string[];
}
