import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取分享链接的返回结果，见 {@link WedriveFileShareWorkWxInput} */
export class WedriveFileShareWorkWxOutput extends WorkWxOutput {
  /** 分享链接 */
  @JsonName('share_url')
  shareUrl?: string;
}

/**
 * 获取分享链接
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97890
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileShareWorkWxInput.from({ fileId: 'FILE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_share',
  desc: '获取分享链接',
  httpMethod: HttpMethod.Post,
  output: WedriveFileShareWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97890',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileShareWorkWxInput extends AuthWorkWxInput<WedriveFileShareWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;
}
