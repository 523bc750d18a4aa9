import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 移除空间成员的返回结果，见 {@link WedriveSpaceAclDelWorkWxInput} */
export class WedriveSpaceAclDelWorkWxOutput extends WorkWxOutput {}

/**
 * 成员权限
 *
 * @see {@link WedriveSpaceAclDelWorkWxInput}
 */
export class WedriveSpaceAclDelAuthInfoDto {
  /** 仅用于类型检查：每种成员类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'type', { 1: 'userId'; 2: 'departmentId' }>;

  /** 成员类型。1-个人，2-部门 */
  @JsonName('type')
  @IsDefined({ message: '成员类型不能为空' })
  @IsIn([1, 2], { message: '成员类型只能是1(个人)或2(部门)' })
  type!: 1 | 2;

  /** 成员UserID */
  @JsonName('userid')
  @GivenFor('type', 1, { message: '成员类型为1(个人)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 部门ID。取值0~4294967295 */
  @JsonName('departmentid')
  @GivenFor('type', 2, { message: '成员类型为2(部门)时部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  @Min(0, { message: '部门ID必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '部门ID必须在0-4294967295之间' })
  departmentId?: number;
}

/**
 * 移除空间成员
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97875
 * @example
 * ```ts
 * await workWeixin.send(WedriveSpaceAclDelWorkWxInput.from({ spaceId: 'SPACE_ID', authInfo: [{ type: 1, userId: 'zhangsan' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/space_acl_del',
  desc: '移除空间成员',
  httpMethod: HttpMethod.Post,
  output: WedriveSpaceAclDelWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97875',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveSpaceAclDelWorkWxInput extends AuthWorkWxInput<WedriveSpaceAclDelWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;

  /** 成员权限列表 */
  @JsonName('auth_info', { type: () => [WedriveSpaceAclDelAuthInfoDto], sensitive: false })
  @IsDefined({ message: '成员权限列表不能为空' })
  authInfo!: WedriveSpaceAclDelAuthInfoDto[];
}
