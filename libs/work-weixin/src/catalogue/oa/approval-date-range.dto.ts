import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 时长控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalDateRangeDto extends HttpRemoteOutput {
  /** 时间粒度。halfday-按半天，hour-按小时 */
  @JsonName('type', { type: () => String })
  @IsOptional()
  @IsString({ message: '时间粒度必须是字符串' })
  type?: OpenEnum<'halfday' | 'hour'>;

  /** 开始时间 */
  @JsonName('new_begin')
  @IsOptional()
  @IsInt({ message: '开始时间必须是整数' })
  newBegin?: number;

  /** 结束时间 */
  @JsonName('new_end')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  newEnd?: number;

  /** 时长 */
  @JsonName('new_duration')
  @IsOptional()
  @IsInt({ message: '时长必须是整数' })
  newDuration?: number;
}
