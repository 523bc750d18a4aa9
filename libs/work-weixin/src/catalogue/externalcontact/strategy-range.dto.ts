import { GivenFor, HttpRemoteOutput, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 管理范围
 *
 * @see {@link ExternalcontactCustomerStrategyCreateWorkWxInput}
 */
export class StrategyRangeDto extends HttpRemoteOutput {
  /** 仅用于类型检查：每种范围节点类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'type', { 1: 'userId'; 2: 'partyId' }, { optional: true }>;

  /** 范围节点类型。1-成员，2-部门 */
  @JsonName('type', { type: () => Number })
  @IsOptional()
  @IsIn([1, 2], { message: '范围节点类型只能是1(成员)或2(部门)' })
  type?: 1 | 2;

  /** 成员UserID */
  @JsonName('userid')
  @GivenFor('type', 1, { message: '范围节点类型为1(成员)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 部门ID */
  @JsonName('partyid')
  @GivenFor('type', 2, { message: '范围节点类型为2(部门)时部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  partyId?: number;
}
