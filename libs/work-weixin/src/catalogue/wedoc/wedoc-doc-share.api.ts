import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 分享文档的返回结果，见 {@link WedocDocShareWorkWxInput} */
export class WedocDocShareWorkWxOutput extends WorkWxOutput {
  /** 分享链接 */
  @JsonName('share_url')
  shareUrl?: string;
}

/**
 * 分享文档
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97733
 * @example
 * ```ts
 * await workWeixin.send(WedocDocShareWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/doc_share',
  desc: '分享文档',
  httpMethod: HttpMethod.Post,
  output: WedocDocShareWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97733',
})
@WorkWxApi({ permission: '文档' })
export class WedocDocShareWorkWxInput extends AuthWorkWxInput<WedocDocShareWorkWxOutput> {
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
