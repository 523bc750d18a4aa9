import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 取消发布智能文档的返回结果，见 {@link WedocSmartdocCancelPublishWorkWxInput} */
export class WedocSmartdocCancelPublishWorkWxOutput extends WorkWxOutput {}

/**
 * 取消发布智能文档
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101617
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocCancelPublishWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/cancel_publish',
  desc: '取消发布智能文档',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocCancelPublishWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101617',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocCancelPublishWorkWxInput extends AuthWorkWxInput<WedocSmartdocCancelPublishWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
