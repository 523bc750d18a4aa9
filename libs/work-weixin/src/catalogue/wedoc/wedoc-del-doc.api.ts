import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除文档的返回结果，见 {@link WedocDelDocWorkWxInput} */
export class WedocDelDocWorkWxOutput extends WorkWxOutput {}

/**
 * 删除文档
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97735
 * @example
 * ```ts
 * await workWeixin.send(WedocDelDocWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/del_doc',
  desc: '删除文档',
  httpMethod: HttpMethod.Post,
  output: WedocDelDocWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97735',
})
@WorkWxApi({ permission: '文档' })
export class WedocDelDocWorkWxInput extends AuthWorkWxInput<WedocDelDocWorkWxOutput> {
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
}
