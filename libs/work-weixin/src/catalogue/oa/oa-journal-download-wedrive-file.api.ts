import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 下载微盘文件的返回结果，见 {@link OaJournalDownloadWedriveFileWorkWxInput} */
export class OaJournalDownloadWedriveFileWorkWxOutput extends WorkWxOutput {
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
 * 下载微盘文件
 *
 * 权限说明：自建应用须在管理端「汇报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98021
 * @example
 * ```ts
 * await workWeixin.send(OaJournalDownloadWedriveFileWorkWxInput.from({ journalUuid: 'JOURNAL_UUID', fileId: 'FILE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/journal/download_wedrive_file',
  desc: '下载微盘文件',
  httpMethod: HttpMethod.Post,
  output: OaJournalDownloadWedriveFileWorkWxOutput,
  credential: ['journal', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98021',
})
@WorkWxApi({ permission: '汇报' })
export class OaJournalDownloadWedriveFileWorkWxInput extends AuthWorkWxInput<OaJournalDownloadWedriveFileWorkWxOutput> {
  /** 汇报记录ID */
  @JsonName('journaluuid')
  @IsDefined({ message: '汇报记录ID不能为空' })
  @IsString({ message: '汇报记录ID必须是字符串' })
  journalUuid!: string;

  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;
}
