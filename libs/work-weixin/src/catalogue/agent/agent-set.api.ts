import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置应用的返回结果，见 {@link AgentSetWorkWxInput} */
export class AgentSetWorkWxOutput extends WorkWxOutput {}

/**
 * 设置应用
 * @see https://developer.work.weixin.qq.com/document/path/90228
 * @example
 * ```ts
 * await workWeixin.send(AgentSetWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/set',
  desc: '设置应用',
  httpMethod: HttpMethod.Post,
  output: AgentSetWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90228',
})
@WorkWxApi({ agentId: 'agentId' })
export class AgentSetWorkWxInput extends AuthWorkWxInput<AgentSetWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 是否上报地理位置。0-不上报，1-进入会话上报 */
  @JsonName('report_location_flag')
  @IsOptional()
  @IsIn([0, 1], { message: '是否上报地理位置只能是0(不上报)或1(进入会话上报)' })
  reportLocationFlag?: 0 | 1;

  /** 应用头像素材ID */
  @JsonName('logo_mediaid')
  @IsOptional()
  @IsString({ message: '应用头像素材ID必须是字符串' })
  logoMediaId?: string;

  /** 应用名称。长度不超过32个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(0, 32, { message: '应用名称长度不能超过32个字符' })
  name?: string;

  /** 应用详情。长度4~120个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(4, 120, { message: '应用详情长度必须在4-120个字符之间' })
  description?: string;

  /** 可信域名 */
  @JsonName('redirect_domain')
  @IsOptional()
  @IsString({ message: '可信域名必须是字符串' })
  redirectDomain?: string;

  /** 是否上报进入事件。0-不接收，1-接收 */
  @JsonName('isreportenter')
  @IsOptional()
  @IsIn([0, 1], { message: '是否上报进入事件只能是0(不接收)或1(接收)' })
  isReportEnter?: 0 | 1;

  /** 应用主页链接 */
  @JsonName('home_url')
  @IsOptional()
  @IsString({ message: '应用主页链接必须是字符串' })
  homeUrl?: string;
}
