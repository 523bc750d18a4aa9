import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 重命名空间的返回结果，见 {@link WedriveSpaceRenameWorkWxInput} */
export class WedriveSpaceRenameWorkWxOutput extends WorkWxOutput {}

/**
 * 重命名空间
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97856
 * @example
 * ```ts
 * await workWeixin.send(WedriveSpaceRenameWorkWxInput.from({ spaceId: 'SPACE_ID', spaceName: '空间名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/space_rename',
  desc: '重命名空间',
  httpMethod: HttpMethod.Post,
  output: WedriveSpaceRenameWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97856',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveSpaceRenameWorkWxInput extends AuthWorkWxInput<WedriveSpaceRenameWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;

  /** 空间名称 */
  @JsonName('space_name')
  @IsDefined({ message: '空间名称不能为空' })
  @IsString({ message: '空间名称必须是字符串' })
  spaceName!: string;
}
