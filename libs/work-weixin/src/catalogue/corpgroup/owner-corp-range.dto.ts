import { AtLeastOneOf, HttpRemoteOutput, IsOneOfTypes, JsonName } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 上游企业对接范围
 *
 * @see {@link CorpgroupRuleAddRuleWorkWxInput}
 */
export class OwnerCorpRangeDto extends HttpRemoteOutput {
  /** 部门ID列表 */
  @JsonName('departmentids', { type: () => [String] })
  @AtLeastOneOf(['departmentIds', 'userIds'], { message: '部门ID列表和成员UserID列表至少需要填写一个' })
  @IsArray({ message: '部门ID列表必须是数组' })
  @IsOneOfTypes(['string', 'integer'], { each: true, message: '部门ID列表的每一项必须是字符串或整数' })
  departmentIds?: (string | number)[];

  /** 成员UserID列表 */
  @JsonName('userids', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}
