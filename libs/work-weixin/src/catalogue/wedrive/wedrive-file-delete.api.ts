import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除文件的返回结果，见 {@link WedriveFileDeleteWorkWxInput} */
export class WedriveFileDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除文件
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97885
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileDeleteWorkWxInput.from({ fileId: ['FILE_ID'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_delete',
  desc: '删除文件',
  httpMethod: HttpMethod.Post,
  output: WedriveFileDeleteWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97885',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileDeleteWorkWxInput extends AuthWorkWxInput<WedriveFileDeleteWorkWxOutput> {
  /** 文件ID列表 */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID列表不能为空' })
  @IsArray({ message: '文件ID列表必须是数组' })
  @IsString({ each: true, message: '文件ID列表的每一项必须是字符串' })
  fileId!: string[];
}
