import { HttpRemoteOutput, JsonName, RequiredIf } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 优先分配设置
 *
 * @see {@link ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput}
 */
export class AcquisitionPriorityDto extends HttpRemoteOutput {
  /** 优先分配类型。1-全企业范围，2-指定范围 */
  @JsonName('priority_type', { type: () => Number })
  @IsOptional()
  @IsIn([1, 2], { message: '优先分配类型只能是1(全企业范围)或2(指定范围)' })
  priorityType?: 1 | 2;

  /** 优先分配成员列表。最多1000个 */
  @JsonName('priority_userid_list', { type: () => [String] })
  @RequiredIf({ priorityType: 2 }, { message: '优先分配类型为2(指定范围)时优先分配成员列表不能为空' })
  @IsArray({ message: '优先分配成员列表必须是数组' })
  @ArrayMaxSize(1000, { message: '优先分配成员列表最多支持1000个' })
  @IsString({ each: true, message: '优先分配成员列表的每一项必须是字符串' })
  priorityUserIdList?: string[];
}
