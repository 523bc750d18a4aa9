import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 重命名文档的返回结果，见 {@link WedocRenameDocWorkWxInput} */
export class WedocRenameDocWorkWxOutput extends WorkWxOutput {}

/**
 * 重命名文档
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97736
 * @example
 * ```ts
 * await workWeixin.send(WedocRenameDocWorkWxInput.from({ docId: 'DOC_ID', newName: '新名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/rename_doc',
  desc: '重命名文档',
  httpMethod: HttpMethod.Post,
  output: WedocRenameDocWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97736',
})
@WorkWxApi({ permission: '文档' })
export class WedocRenameDocWorkWxInput extends AuthWorkWxInput<WedocRenameDocWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @AtLeastOneOf(['docId', 'formId'], { message: '文档ID和收集表ID至少需要填写一个' })
  @IsString({ message: '文档ID必须是字符串' })
  docId?: string;

  /** 收集表ID */
  @JsonName('formid')
  @IsOptional()
  @IsString({ message: '收集表ID必须是字符串' })
  formId?: string;

  /** 新名称 */
  @JsonName('new_name')
  @IsDefined({ message: '新名称不能为空' })
  @IsString({ message: '新名称必须是字符串' })
  newName!: string;
}
