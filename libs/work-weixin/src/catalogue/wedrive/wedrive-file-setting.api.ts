import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置文件分享的返回结果，见 {@link WedriveUpdateFileSettingWorkWxInput} */
export class WedriveUpdateFileSettingWorkWxOutput extends WorkWxOutput {}

/**
 * 设置文件分享
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97889
 * @example
 * ```ts
 * await workWeixin.send(WedriveUpdateFileSettingWorkWxInput.from({ fileId: 'FILE_ID', authScope: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_setting',
  desc: '设置文件分享',
  httpMethod: HttpMethod.Post,
  output: WedriveUpdateFileSettingWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97889',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveUpdateFileSettingWorkWxInput extends AuthWorkWxInput<WedriveUpdateFileSettingWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;

  /** 权限范围。1-指定人，2-企业内，3-企业外，4-企业内需审批，5-企业外需审批 */
  @JsonName('auth_scope', { sensitive: false })
  @IsDefined({ message: '权限范围不能为空' })
  @IsInt({ message: '权限范围必须是整数' })
  authScope!: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 权限 */
  @JsonName('auth', { sensitive: false })
  @IsOptional()
  @IsInt({ message: '权限必须是整数' })
  auth?: number;
}
