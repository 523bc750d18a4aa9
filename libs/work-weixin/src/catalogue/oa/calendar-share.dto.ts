import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 日历通知范围成员
 *
 * @see {@link OaCalendarAddWorkWxInput}
 */
export class CalendarShareDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 权限。1-可查看，3-仅查看闲忙状态 */
  @JsonName('permission', { type: () => Number })
  @IsOptional()
  @IsIn([1, 3], { message: '权限只能是1(可查看)或3(仅查看闲忙状态)' })
  permission?: 1 | 3;
}
