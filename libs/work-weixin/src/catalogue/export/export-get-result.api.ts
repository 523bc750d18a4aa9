import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 数据文件
 *
 * @see {@link ExportGetResultWorkWxInput}
 */
export class ExportGetResultDataListDto extends HttpRemoteOutput {
  /** 数据下载链接 */
  @JsonName('url', { sensitive: true })
  url?: string;

  /** 文件大小 */
  @JsonName('size')
  size?: number;

  /** MD5值 */
  @JsonName('md5')
  md5?: string;
}

/** 获取导出结果的返回结果，见 {@link ExportGetResultWorkWxInput} */
export class ExportGetResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态。0-未处理，1-处理中，2-已完成，3-异常失败 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2 | 3>;

  /** 数据文件列表 */
  @JsonName('data_list', { type: () => [ExportGetResultDataListDto] })
  dataList?: ExportGetResultDataListDto[];
}

/**
 * 获取导出结果
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94854
 * @example
 * ```ts
 * await workWeixin.send(ExportGetResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'export/get_result',
  desc: '获取导出结果',
  httpMethod: HttpMethod.Get,
  output: ExportGetResultWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94854',
})
export class ExportGetResultWorkWxInput extends AuthWorkWxInput<ExportGetResultWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;
}
