import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 导出汇报文档的返回结果，见 {@link OaJournalExportDocWorkWxInput} */
export class OaJournalExportDocWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 导出汇报文档
 *
 * 权限说明：自建应用须在管理端「汇报」的可调用应用列表中
 *
 * 异步接口：结果见 {@link OaJournalGetExportDocResultWorkWxInput}，用返回的 jobid 查询
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/96108
 * @example
 * ```ts
 * await workWeixin.send(OaJournalExportDocWorkWxInput.from({ journalUuid: 'JOURNAL_UUID', docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/journal/export_doc',
  desc: '导出汇报文档',
  httpMethod: HttpMethod.Post,
  output: OaJournalExportDocWorkWxOutput,
  credential: ['journal', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96108',
})
@WorkWxApi({ permission: '汇报' })
export class OaJournalExportDocWorkWxInput extends AuthWorkWxInput<OaJournalExportDocWorkWxOutput> {
  /** 汇报记录ID */
  @JsonName('journaluuid')
  @IsDefined({ message: '汇报记录ID不能为空' })
  @IsString({ message: '汇报记录ID必须是字符串' })
  journalUuid!: string;

  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
