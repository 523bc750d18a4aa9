import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取企业微信接口IP段的返回结果，见 {@link GetApiDomainIpWorkWxInput} */
export class GetApiDomainIpWorkWxOutput extends WorkWxOutput {
  /** IP段列表 */
  @JsonName('ip_list', { type: () => [String] })
  ipList?: string[];
}

/**
 * 获取企业微信接口IP段
 *
 * 权限说明：自建应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92520
 * @example
 * ```ts
 * await workWeixin.send(GetApiDomainIpWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'get_api_domain_ip',
  desc: '获取企业微信接口IP段',
  httpMethod: HttpMethod.Get,
  output: GetApiDomainIpWorkWxOutput,
  credential: ['any'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92520',
})
export class GetApiDomainIpWorkWxInput extends AuthWorkWxInput<GetApiDomainIpWorkWxOutput> {}
