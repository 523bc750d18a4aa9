import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { SpaceMemberDto } from './space-member.dto.js';

/** 添加文件成员的返回结果，见 {@link WedriveFileAclAddWorkWxInput} */
export class WedriveFileAclAddWorkWxOutput extends WorkWxOutput {}

/**
 * 添加文件成员
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/93658
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileAclAddWorkWxInput.from({ fileId: 'FILE_ID', authInfo: [{ type: 1 }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_acl_add',
  desc: '添加文件成员',
  httpMethod: HttpMethod.Post,
  output: WedriveFileAclAddWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93658',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileAclAddWorkWxInput extends AuthWorkWxInput<WedriveFileAclAddWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;

  /** 成员权限列表 */
  @JsonName('auth_info', { type: () => [SpaceMemberDto], sensitive: false })
  @IsDefined({ message: '成员权限列表不能为空' })
  authInfo!: SpaceMemberDto[];
}
