import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 日期条件值
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterDateTimeValueDto extends HttpRemoteOutput {
  /** 日期类型。DATE_TIME_TYPE_DETAIL_DATE-具体日期，DATE_TIME_TYPE_TODAY-今天，DATE_TIME_TYPE_TOMORROW-明天，DATE_TIME_TYPE_YESTERDAY-昨天，DATE_TIME_TYPE_CURRENT_WEEK-本周，DATE_TIME_TYPE_LAST_WEEK-上周，DATE_TIME_TYPE_CURRENT_MONTH-本月，DATE_TIME_TYPE_THE_PAST_7_DAYS-过去7天，DATE_TIME_TYPE_THE_NEXT_7_DAYS-接下来7天，DATE_TIME_TYPE_LAST_MONTH-上月，DATE_TIME_TYPE_THE_PAST_30_DAYS-过去30天，DATE_TIME_TYPE_THE_NEXT_30_DAYS-接下来30天 */
  @JsonName('type', { type: () => String })
  @IsOptional()
  @IsString({ message: '日期类型必须是字符串' })
  type?: OpenEnum<
    | 'DATE_TIME_TYPE_DETAIL_DATE'
    | 'DATE_TIME_TYPE_TODAY'
    | 'DATE_TIME_TYPE_TOMORROW'
    | 'DATE_TIME_TYPE_YESTERDAY'
    | 'DATE_TIME_TYPE_CURRENT_WEEK'
    | 'DATE_TIME_TYPE_LAST_WEEK'
    | 'DATE_TIME_TYPE_CURRENT_MONTH'
    | 'DATE_TIME_TYPE_THE_PAST_7_DAYS'
    | 'DATE_TIME_TYPE_THE_NEXT_7_DAYS'
    | 'DATE_TIME_TYPE_LAST_MONTH'
    | 'DATE_TIME_TYPE_THE_PAST_30_DAYS'
    | 'DATE_TIME_TYPE_THE_NEXT_30_DAYS'
  >;

  /** 日期值列表 */
  @JsonName('value', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '日期值列表必须是数组' })
  @IsString({ each: true, message: '日期值列表的每一项必须是字符串' })
  value?: string[];
}
