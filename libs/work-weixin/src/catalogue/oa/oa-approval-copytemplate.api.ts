import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 复制/更新模板到企业的返回结果，见 {@link OaApprovalCopyTemplateWorkWxInput} */
export class OaApprovalCopyTemplateWorkWxOutput extends WorkWxOutput {
  /** 模板ID */
  @JsonName('template_id')
  templateId?: string;
}

/**
 * 复制/更新模板到企业
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 *
 * 频率限制：每企业每分钟600次
 * @see https://developer.work.weixin.qq.com/document/path/92630
 * @example
 * ```ts
 * await workWeixin.send(OaApprovalCopyTemplateWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', openTemplateId: 'OPEN_TEMPLATE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/approval/copytemplate',
  desc: '复制/更新模板到企业',
  httpMethod: HttpMethod.Post,
  output: OaApprovalCopyTemplateWorkWxOutput,
  credential: ['authCorp'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92630',
})
@WorkWxApi({ rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })
export class OaApprovalCopyTemplateWorkWxInput extends AuthWorkWxInput<OaApprovalCopyTemplateWorkWxOutput> {
  /** 服务商模板ID */
  @JsonName('open_template_id')
  @IsDefined({ message: '服务商模板ID不能为空' })
  @IsString({ message: '服务商模板ID必须是字符串' })
  openTemplateId!: string;
}
