import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 导出内容块：查询任务结果的返回结果，见 {@link WedocSmartdocGetExportResultWorkWxInput} */
export class WedocSmartdocGetExportResultWorkWxOutput extends WorkWxOutput {
  /** 任务是否完成 */
  @JsonName('task_done')
  taskDone?: boolean;

  /** 导出内容 */
  @JsonName('content')
  content?: string;
}

/**
 * 导出内容块：查询任务结果
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101627
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocGetExportResultWorkWxInput.from({ taskId: 'TASK_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/get_export_result',
  desc: '导出内容块：查询任务结果',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocGetExportResultWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101627',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocGetExportResultWorkWxInput extends AuthWorkWxInput<WedocSmartdocGetExportResultWorkWxOutput> {
  /** 任务ID */
  @JsonName('task_id')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  taskId!: string;
}
