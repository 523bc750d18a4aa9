import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 停止发表企业朋友圈的返回结果，见 {@link ExternalcontactCancelMomentTaskWorkWxInput} */
export class ExternalcontactCancelMomentTaskWorkWxOutput extends WorkWxOutput {}

/**
 * 停止发表企业朋友圈
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97612
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCancelMomentTaskWorkWxInput.from({ momentId: 'MOMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/cancel_moment_task',
  desc: '停止发表企业朋友圈',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCancelMomentTaskWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97612',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCancelMomentTaskWorkWxInput extends AuthWorkWxInput<ExternalcontactCancelMomentTaskWorkWxOutput> {
  /** 朋友圈ID */
  @JsonName('moment_id')
  @IsDefined({ message: '朋友圈ID不能为空' })
  @IsString({ message: '朋友圈ID必须是字符串' })
  momentId!: string;
}
