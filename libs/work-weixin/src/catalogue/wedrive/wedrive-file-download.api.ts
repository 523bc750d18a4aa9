import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 下载文件的返回结果，见 {@link WedriveFileDownloadWorkWxInput} */
export class WedriveFileDownloadWorkWxOutput extends WorkWxOutput {
  /** 下载地址 */
  @JsonName('download_url', { sensitive: true })
  downloadUrl?: string;

  /** Cookie名称 */
  @JsonName('cookie_name', { sensitive: false })
  cookieName?: string;

  /** Cookie值 */
  @JsonName('cookie_value', { sensitive: true })
  cookieValue?: string;
}

/**
 * 下载文件
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97881
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileDownloadWorkWxInput.from({ fileId: 'FILE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_download',
  desc: '下载文件',
  httpMethod: HttpMethod.Post,
  output: WedriveFileDownloadWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97881',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileDownloadWorkWxInput extends AuthWorkWxInput<WedriveFileDownloadWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @AtLeastOneOf(['fileId', 'selectedTicket'], { message: '文件ID和选人票据至少需要填写一个' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId?: string;

  /** 选人票据 */
  @JsonName('selected_ticket', { sensitive: true })
  @IsOptional()
  @IsString({ message: '选人票据必须是字符串' })
  selectedTicket?: string;
}
