import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 域名
 *
 * @see {@link SecurityGetServerDomainIpWorkWxInput}
 */
export class SecurityGetServerDomainIpDomainListDto extends HttpRemoteOutput {
  /** 域名 */
  @JsonName('domain')
  domain?: string;

  /** 泛域名 */
  @JsonName('universal_domian')
  universalDomain?: string;

  /** 协议 */
  @JsonName('protocol')
  protocol?: string;

  /** 端口列表 */
  @JsonName('port', { type: () => [Number] })
  port?: number[];

  /** 是否必要。0-否，1-是 */
  @JsonName('is_necessary', { type: () => Number })
  isNecessary?: OpenEnum<0 | 1>;

  /** 功能描述 */
  @JsonName('description')
  description?: string;
}

/**
 * IP段
 *
 * @see {@link SecurityGetServerDomainIpWorkWxInput}
 */
export class SecurityGetServerDomainIpIpListDto extends HttpRemoteOutput {
  /** IP地址 */
  @JsonName('ip')
  ip?: string;

  /** 协议 */
  @JsonName('protocol')
  protocol?: string;

  /** 端口列表 */
  @JsonName('port', { type: () => [Number] })
  port?: number[];

  /** 是否必要。0-否，1-是 */
  @JsonName('is_necessary', { type: () => Number })
  isNecessary?: OpenEnum<0 | 1>;

  /** 功能描述 */
  @JsonName('description')
  description?: string;
}

/** 获取企业微信域名IP信息的返回结果，见 {@link SecurityGetServerDomainIpWorkWxInput} */
export class SecurityGetServerDomainIpWorkWxOutput extends WorkWxOutput {
  /** 域名列表 */
  @JsonName('domain_list', { type: () => [SecurityGetServerDomainIpDomainListDto] })
  domainList?: SecurityGetServerDomainIpDomainListDto[];

  /** IP段列表 */
  @JsonName('ip_list', { type: () => [SecurityGetServerDomainIpIpListDto] })
  ipList?: SecurityGetServerDomainIpIpListDto[];
}

/**
 * 获取企业微信域名IP信息
 *
 * 权限说明：自建应用须在管理端「我的企业 - 设置 - 域名IP」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/100079
 * @example
 * ```ts
 * await workWeixin.send(SecurityGetServerDomainIpWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'security/get_server_domain_ip',
  desc: '获取企业微信域名IP信息',
  httpMethod: HttpMethod.Get,
  output: SecurityGetServerDomainIpWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100079',
})
@WorkWxApi({ permission: '我的企业 - 设置 - 域名IP' })
export class SecurityGetServerDomainIpWorkWxInput extends AuthWorkWxInput<SecurityGetServerDomainIpWorkWxOutput> {}
