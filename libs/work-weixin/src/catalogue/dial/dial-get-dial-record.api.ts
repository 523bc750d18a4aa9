import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 主叫用户
 *
 * @see {@link DialGetDialRecordWorkWxInput}
 */
export class DialGetDialRecordCallerDto extends HttpRemoteOutput {
  /** 主叫成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 通话时长 */
  @JsonName('duration')
  duration?: number;
}

/**
 * 被叫用户
 *
 * @see {@link DialGetDialRecordWorkWxInput}
 */
export class DialGetDialRecordCalleeDto extends HttpRemoteOutput {
  /** 被叫号码 */
  @JsonName('phone', { sensitive: true })
  phone?: number;

  /** 通话时长 */
  @JsonName('duration')
  duration?: number;

  /** 被叫成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 通话记录
 *
 * @see {@link DialGetDialRecordWorkWxInput}
 */
export class DialGetDialRecordRecordDto extends HttpRemoteOutput {
  /** 拨出时间 */
  @JsonName('call_time')
  callTime?: number;

  /** 总通话时长 */
  @JsonName('total_duration')
  totalDuration?: number;

  /** 通话类型。1-单人通话，2-多人通话 */
  @JsonName('call_type', { type: () => Number })
  callType?: OpenEnum<1 | 2>;

  /** 主叫用户 */
  @JsonName('caller', { type: () => DialGetDialRecordCallerDto })
  caller?: DialGetDialRecordCallerDto;

  /** 被叫用户列表 */
  @JsonName('callee', { type: () => [DialGetDialRecordCalleeDto] })
  callee?: DialGetDialRecordCalleeDto[];
}

/** 获取公费电话拨打记录的返回结果，见 {@link DialGetDialRecordWorkWxInput} */
export class DialGetDialRecordWorkWxOutput extends WorkWxOutput {
  /** 通话记录列表 */
  @JsonName('record', { type: () => [DialGetDialRecordRecordDto] })
  record?: DialGetDialRecordRecordDto[];
}

/**
 * 获取公费电话拨打记录
 *
 * 权限说明：自建应用须在管理端「公费电话」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/93662
 * @example
 * ```ts
 * await workWeixin.send(DialGetDialRecordWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'dial/get_dial_record',
  desc: '获取公费电话拨打记录',
  httpMethod: HttpMethod.Post,
  output: DialGetDialRecordWorkWxOutput,
  credential: ['dial', 'app'],
  effect: 'read',
  paging: { in: 'offset', items: 'record', limit: 'limit', end: 'short-page', style: 'offset' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93662',
})
@WorkWxApi({ permission: '公费电话' })
export class DialGetDialRecordWorkWxInput extends AuthWorkWxInput<
  DialGetDialRecordWorkWxOutput,
  DialGetDialRecordRecordDto
> {
  /** 开始时间 */
  @JsonName('start_time')
  @IsOptional()
  @IsInt({ message: '开始时间必须是整数' })
  startTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;
}
