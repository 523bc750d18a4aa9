import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 回调配置的返回结果，见 {@link GetCallbackIpWorkWxInput} */
export class GetCallbackIpWorkWxOutput extends WorkWxOutput {
  /** IP段列表 */
  @JsonName('ip_list', { type: () => [String] })
  ipList?: string[];
}

/**
 * 回调配置
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90930
 * @example
 * ```ts
 * await workWeixin.send(GetCallbackIpWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'getcallbackip',
  desc: '回调配置',
  httpMethod: HttpMethod.Get,
  output: GetCallbackIpWorkWxOutput,
  credential: ['any'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90930',
})
export class GetCallbackIpWorkWxInput extends AuthWorkWxInput<GetCallbackIpWorkWxOutput> {}
