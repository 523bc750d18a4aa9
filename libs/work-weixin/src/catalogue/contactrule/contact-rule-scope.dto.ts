import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 适用范围
 *
 * @see {@link ContactruleCreateWorkWxInput}
 */
export class ContactRuleScopeDto extends HttpRemoteOutput {
  /** 成员UserID列表。最多1000个 */
  @JsonName('userid', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员UserID列表最多支持1000个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId?: string[];

  /** 部门ID列表。最多100个 */
  @JsonName('partyid', { type: () => [Number] })
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyId?: number[];

  /** 标签ID列表。最多100个 */
  @JsonName('tagid', { type: () => [Number] })
  @IsOptional()
  @IsArray({ message: '标签ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '标签ID列表最多支持100个' })
  @IsInt({ each: true, message: '标签ID列表的每一项必须是整数' })
  tagId?: number[];
}
