import { AtLeastOneOf, HttpRemoteOutput, IsOneOfTypes, JsonName } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 下游企业范围
 *
 * @see {@link CorpgroupRuleAddRuleWorkWxInput}
 */
export class MemberCorpRangeDto extends HttpRemoteOutput {
  /** 分组ID列表 */
  @JsonName('groupids', { type: () => [String] })
  @AtLeastOneOf(['groupIds', 'corpIds'], { message: '分组ID列表和企业ID列表至少需要填写一个' })
  @IsArray({ message: '分组ID列表必须是数组' })
  @IsOneOfTypes(['string', 'integer'], { each: true, message: '分组ID列表的每一项必须是字符串或整数' })
  groupIds?: (string | number)[];

  /** 企业ID列表 */
  @JsonName('corpids', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '企业ID列表必须是数组' })
  @IsString({ each: true, message: '企业ID列表的每一项必须是字符串' })
  corpIds?: string[];
}
