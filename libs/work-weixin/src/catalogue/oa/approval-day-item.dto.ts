import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';

/**
 * 按日分片
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalDayItemDto extends HttpRemoteOutput {
  /** 当日零点时间戳 */
  @JsonName('daytime')
  @IsOptional()
  @IsInt({ message: '当日零点时间戳必须是整数' })
  dayTime?: number;

  /** 当日时长 */
  @JsonName('duration')
  @IsOptional()
  @IsInt({ message: '当日时长必须是整数' })
  duration?: number;
}
