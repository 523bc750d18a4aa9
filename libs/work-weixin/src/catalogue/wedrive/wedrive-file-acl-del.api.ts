import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除文件成员的返回结果，见 {@link WedriveFileAclDelWorkWxInput} */
export class WedriveFileAclDelWorkWxOutput extends WorkWxOutput {}

/**
 * 成员权限
 *
 * @see {@link WedriveFileAclDelWorkWxInput}
 */
export class WedriveFileAclDelAuthInfoDto {
  /** 仅用于类型检查：每种成员类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'type', { 1: 'userId'; 2: 'departmentId' }>;

  /**
   * 成员类型。1-个人，2-部门
   * @deprecated 官方文档不再推荐使用该字段
   */
  @JsonName('type')
  @IsDefined({ message: '成员类型不能为空' })
  @IsIn([1, 2], { message: '成员类型只能是1(个人)或2(部门)' })
  type!: 1 | 2;

  /** 成员UserID */
  @JsonName('userid')
  @GivenFor('type', 1, { message: '成员类型为1(个人)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /**
   * 部门ID。取值0~4294967295
   * @deprecated 官方文档不再推荐使用该字段
   */
  @JsonName('departmentid')
  @GivenFor('type', 2, { message: '成员类型为2(部门)时部门ID不能为空' })
  @IsInt({ message: '部门ID必须是整数' })
  @Min(0, { message: '部门ID必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '部门ID必须在0-4294967295之间' })
  departmentId?: number;
}

/**
 * 删除文件成员
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97888
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileAclDelWorkWxInput.from({ fileId: 'FILE_ID', authInfo: [{ type: 1, userId: 'zhangsan' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_acl_del',
  desc: '删除文件成员',
  httpMethod: HttpMethod.Post,
  output: WedriveFileAclDelWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97888',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileAclDelWorkWxInput extends AuthWorkWxInput<WedriveFileAclDelWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;

  /** 成员权限列表 */
  @JsonName('auth_info', { type: () => [WedriveFileAclDelAuthInfoDto], sensitive: false })
  @IsDefined({ message: '成员权限列表不能为空' })
  authInfo!: WedriveFileAclDelAuthInfoDto[];
}
