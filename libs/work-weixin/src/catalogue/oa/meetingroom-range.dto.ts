import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 使用范围
 *
 * @see {@link OaMeetingroomAddWorkWxInput}
 */
export class MeetingroomRangeDto extends HttpRemoteOutput {
  /** 成员列表。最多1000个 */
  @JsonName('user_list', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '成员列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员列表最多支持1000个' })
  @IsString({ each: true, message: '成员列表的每一项必须是字符串' })
  userList?: string[];

  /** 部门列表。最多1000个 */
  @JsonName('department_list', { type: () => [Number] })
  @IsOptional()
  @IsArray({ message: '部门列表必须是数组' })
  @ArrayMaxSize(1000, { message: '部门列表最多支持1000个' })
  @IsInt({ each: true, message: '部门列表的每一项必须是整数' })
  departmentList?: number[];
}
