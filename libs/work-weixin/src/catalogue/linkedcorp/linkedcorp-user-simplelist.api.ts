import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link LinkedcorpUserSimpleListWorkWxInput}
 */
export class LinkedcorpUserSimpleListUserListDto extends HttpRemoteOutput {
  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员名称 */
  @JsonName('name')
  name?: string;

  /** 所属部门列表 */
  @JsonName('department', { type: () => [String] })
  department?: string[];
}

/** 获取互联企业部门成员的返回结果，见 {@link LinkedcorpUserSimpleListWorkWxInput} */
export class LinkedcorpUserSimpleListWorkWxOutput extends WorkWxOutput {
  /** 成员列表 */
  @JsonName('userlist', { type: () => [LinkedcorpUserSimpleListUserListDto] })
  userList?: LinkedcorpUserSimpleListUserListDto[];
}

/**
 * 获取互联企业部门成员
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93168
 * @example
 * ```ts
 * await workWeixin.send(LinkedcorpUserSimpleListWorkWxInput.from({ departmentId: 'DEPARTMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'linkedcorp/user/simplelist',
  desc: '获取互联企业部门成员',
  httpMethod: HttpMethod.Post,
  output: LinkedcorpUserSimpleListWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93168',
})
export class LinkedcorpUserSimpleListWorkWxInput extends AuthWorkWxInput<LinkedcorpUserSimpleListWorkWxOutput> {
  /** 部门ID */
  @JsonName('department_id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsString({ message: '部门ID必须是字符串' })
  departmentId!: string;

  /** 是否递归子部门 */
  @JsonName('fetch_child')
  @IsOptional()
  @IsBoolean({ message: '是否递归子部门必须是布尔值' })
  fetchChild?: boolean;
}
