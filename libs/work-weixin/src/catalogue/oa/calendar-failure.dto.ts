import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { CalendarShareFailureDto } from './calendar-share-failure.dto.js';

/**
 * 无效内容
 *
 * @see {@link OaCalendarAddWorkWxInput}
 */
export class CalendarFailureDto extends HttpRemoteOutput {
  /** 日历通知成员列表 */
  @JsonName('shares', { type: () => [CalendarShareFailureDto] })
  shares?: CalendarShareFailureDto[];
}
