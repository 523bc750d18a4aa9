import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取汇报文档导出结果的返回结果，见 {@link OaJournalGetExportDocResultWorkWxInput} */
export class OaJournalGetExportDocResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态 */
  @JsonName('status')
  status?: number;

  /** 下载链接 */
  @JsonName('url', { sensitive: true })
  url?: string;
}

/**
 * 获取汇报文档导出结果
 *
 * 权限说明：自建应用须在管理端「汇报」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/96108
 * @example
 * ```ts
 * await workWeixin.send(OaJournalGetExportDocResultWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/journal/get_export_doc_result',
  desc: '获取汇报文档导出结果',
  httpMethod: HttpMethod.Post,
  output: OaJournalGetExportDocResultWorkWxOutput,
  credential: ['journal', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96108',
})
@WorkWxApi({ permission: '汇报' })
export class OaJournalGetExportDocResultWorkWxInput extends AuthWorkWxInput<OaJournalGetExportDocResultWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsOptional()
  @IsString({ message: '任务ID必须是字符串' })
  jobId?: string;
}
