import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 统计数据
 *
 * @see {@link MessageGetStatisticsWorkWxInput}
 */
export class MessageGetStatisticsStatisticsDto extends HttpRemoteOutput {
  /** 应用ID */
  @JsonName('agentid')
  agentId?: number;

  /** 应用名称 */
  @JsonName('app_name')
  appName?: string;

  /** 发送次数 */
  @JsonName('count')
  count?: number;
}

/** 查询应用消息发送统计的返回结果，见 {@link MessageGetStatisticsWorkWxInput} */
export class MessageGetStatisticsWorkWxOutput extends WorkWxOutput {
  /** 统计数据列表 */
  @JsonName('statistics', { type: () => [MessageGetStatisticsStatisticsDto] })
  statistics?: MessageGetStatisticsStatisticsDto[];
}

/**
 * 查询应用消息发送统计
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/92369
 * @example
 * ```ts
 * await workWeixin.send(MessageGetStatisticsWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'message/get_statistics',
  desc: '查询应用消息发送统计',
  httpMethod: HttpMethod.Post,
  output: MessageGetStatisticsWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92369',
})
export class MessageGetStatisticsWorkWxInput extends AuthWorkWxInput<MessageGetStatisticsWorkWxOutput> {
  /** 统计时间类型 */
  @JsonName('time_type')
  @IsOptional()
  @IsInt({ message: '统计时间类型必须是整数' })
  timeType?: number;
}
