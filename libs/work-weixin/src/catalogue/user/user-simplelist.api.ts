import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsNotEmpty, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { IsId32 } from '../rules/is-id32.rule.js';

/**
 * 部门成员
 *
 * @see {@link DeptUserSimpleListWorkWxInput}
 */
export class SimpleMemberDto extends HttpRemoteOutput {
  /** 成员UserID。对应管理端的账号 */
  @JsonName('userid')
  userId?: string;

  /** 成员名称。第三方应用获取时可能以userid代替 */
  @JsonName('name')
  name?: string;

  /** 成员所属部门列表，仅返回该应用有查看权限的部门id */
  @JsonName('department', { type: () => [Number] })
  department?: number[];

  /** 全局唯一的成员标识，仅第三方应用可获取 */
  @JsonName('open_userid')
  openUserId?: string;
}

/** 获取部门成员的返回结果，见 {@link DeptUserSimpleListWorkWxInput} */
export class DeptUserSimpleListWorkWxOutput extends WorkWxOutput {
  /** 成员列表 */
  @JsonName('userlist', { type: () => [SimpleMemberDto] })
  userList?: SimpleMemberDto[];
}

/**
 * 获取部门成员
 *
 * 权限说明：应用须拥有指定部门的查看权限
 *
 * 限制说明：如需获取该部门及其子部门的所有成员，需逐层递归获取
 * @see https://developer.work.weixin.qq.com/document/path/90200
 */
@HttpRemoteApi({
  action: 'user/simplelist',
  desc: '获取部门成员',
  httpMethod: HttpMethod.Get,
  output: DeptUserSimpleListWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90200',
})
export class DeptUserSimpleListWorkWxInput extends AuthWorkWxInput<DeptUserSimpleListWorkWxOutput> {
  /** 获取的部门id */
  @JsonName('department_id')
  @IsNotEmpty({ message: '部门ID不能为空' })
  @IsId32('department', { message: '部门ID必须是0-4294967295之间的整数' })
  departmentId!: number;

  /**
   * 是否递归获取子部门成员
   * @deprecated 官方文档已移除该参数，请自行逐层获取子部门成员
   */
  // Seed: sends a boolean; the server accepts 0 or 1.
  @JsonName('fetch_child', { booleanAs: 'int' })
  @IsOptional()
  @IsBoolean({ message: '是否递归获取子部门成员必须是布尔值' })
  fetchChild?: boolean;
}
