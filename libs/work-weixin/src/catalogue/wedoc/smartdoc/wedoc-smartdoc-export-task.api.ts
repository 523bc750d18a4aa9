import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 导出内容块：提交任务的返回结果，见 {@link WedocSmartdocExportTaskWorkWxInput} */
export class WedocSmartdocExportTaskWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('task_id')
  taskId?: string;
}

/**
 * 导出内容块：提交任务
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 *
 * 异步接口：结果见 {@link WedocSmartdocGetExportResultWorkWxInput}，用返回的 task_id 查询
 * @see https://developer.work.weixin.qq.com/document/path/101627
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocExportTaskWorkWxInput.from({ docId: 'DOC_ID', contentType: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/export_task',
  desc: '导出内容块：提交任务',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocExportTaskWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101627',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocExportTaskWorkWxInput extends AuthWorkWxInput<WedocSmartdocExportTaskWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 导出格式。1-Markdown */
  @JsonName('content_type')
  @IsDefined({ message: '导出格式不能为空' })
  @IsIn([1], { message: '导出格式只能是1(Markdown)' })
  contentType!: 1;

  /** 页面ID */
  @JsonName('page_id')
  @IsOptional()
  @IsString({ message: '页面ID必须是字符串' })
  pageId?: string;
}
