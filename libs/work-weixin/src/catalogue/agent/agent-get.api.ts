import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 可见成员
 *
 * @see {@link AgentGetWorkWxInput}
 */
export class AgentGetUserDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 可见成员范围
 *
 * @see {@link AgentGetWorkWxInput}
 */
export class AgentGetAllowUserInfosDto extends HttpRemoteOutput {
  /** 可见成员列表 */
  @JsonName('user', { type: () => [AgentGetUserDto] })
  user?: AgentGetUserDto[];
}

/**
 * 可见部门范围
 *
 * @see {@link AgentGetWorkWxInput}
 */
export class AgentGetAllowPartiesDto extends HttpRemoteOutput {
  /** 部门ID列表 */
  @JsonName('partyid', { type: () => [Number] })
  partyId?: number[];
}

/**
 * 可见标签范围
 *
 * @see {@link AgentGetWorkWxInput}
 */
export class AgentGetAllowTagsDto extends HttpRemoteOutput {
  /** 标签ID列表 */
  @JsonName('tagid', { type: () => [Number] })
  tagId?: number[];
}

/** 获取指定的应用详情的返回结果，见 {@link AgentGetWorkWxInput} */
export class AgentGetWorkWxOutput extends WorkWxOutput {
  /** 应用ID */
  @JsonName('agentid')
  agentId?: number;

  /** 应用名称 */
  @JsonName('name')
  name?: string;

  /** 方形头像链接 */
  @JsonName('square_logo_url')
  squareLogoUrl?: string;

  /** 应用详情 */
  @JsonName('description')
  description?: string;

  /** 可见成员范围 */
  @JsonName('allow_userinfos', { type: () => AgentGetAllowUserInfosDto })
  allowUserInfos?: AgentGetAllowUserInfosDto;

  /** 可见部门范围 */
  @JsonName('allow_partys', { type: () => AgentGetAllowPartiesDto })
  allowParties?: AgentGetAllowPartiesDto;

  /** 可见标签范围 */
  @JsonName('allow_tags', { type: () => AgentGetAllowTagsDto })
  allowTags?: AgentGetAllowTagsDto;

  /** 是否被停用。0-否，1-是 */
  @JsonName('close', { type: () => Number })
  close?: OpenEnum<0 | 1>;

  /** 可信域名 */
  @JsonName('redirect_domain')
  redirectDomain?: string;

  /** 是否上报地理位置。0-不上报，1-进入会话上报 */
  @JsonName('report_location_flag', { type: () => Number })
  reportLocationFlag?: OpenEnum<0 | 1>;

  /** 是否上报进入事件。0-不接收，1-接收 */
  @JsonName('isreportenter', { type: () => Number })
  isReportEnter?: OpenEnum<0 | 1>;

  /** 应用主页链接 */
  @JsonName('home_url')
  homeUrl?: string;

  /** 代开发发布状态。0-待开发，1-开发中，2-已上线，3-存在未上线版本 */
  @JsonName('customized_publish_status', { type: () => Number })
  customizedPublishStatus?: OpenEnum<0 | 1 | 2 | 3>;
}

/**
 * 获取指定的应用详情
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90227
 * @example
 * ```ts
 * await workWeixin.send(AgentGetWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/get',
  desc: '获取指定的应用详情',
  httpMethod: HttpMethod.Get,
  output: AgentGetWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90227',
})
@WorkWxApi({ agentId: 'agentId' })
export class AgentGetWorkWxInput extends AuthWorkWxInput<AgentGetWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
