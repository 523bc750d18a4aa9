import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsNotEmpty, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { IsId32 } from '../rules/is-id32.rule.js';
import { MemberDto } from './member.dto.js';

/** 获取部门成员详情的返回结果，见 {@link DeptUserDetailListWorkWxInput} */
export class DeptUserDetailListWorkWxOutput extends WorkWxOutput {
  /** 成员列表 */
  @JsonName('userlist', { type: () => [MemberDto] })
  userList?: MemberDto[];
}

/**
 * 获取部门成员详情
 *
 * 权限说明：应用须拥有指定部门的查看权限
 *
 * 限制说明：应用只能获取可见范围内的成员信息，且每种应用获取的字段有所不同
 * @see https://developer.work.weixin.qq.com/document/path/90201
 */
@HttpRemoteApi({
  action: 'user/list',
  desc: '获取部门成员详情',
  httpMethod: HttpMethod.Get,
  output: DeptUserDetailListWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90201',
})
export class DeptUserDetailListWorkWxInput extends AuthWorkWxInput<DeptUserDetailListWorkWxOutput> {
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
