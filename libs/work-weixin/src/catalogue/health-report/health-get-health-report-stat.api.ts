import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取健康上报使用统计的返回结果，见 {@link HealthGetHealthReportStatWorkWxInput} */
export class HealthGetHealthReportStatWorkWxOutput extends WorkWxOutput {
  /** 使用次数 */
  @JsonName('pv')
  pv?: number;

  /** 使用人数 */
  @JsonName('uv')
  uv?: number;
}

/**
 * 获取健康上报使用统计
 *
 * 权限说明：自建应用须在管理端「健康上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93676
 * @example
 * ```ts
 * await workWeixin.send(HealthGetHealthReportStatWorkWxInput.from({ date: 'DATE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'health/get_health_report_stat',
  desc: '获取健康上报使用统计',
  httpMethod: HttpMethod.Post,
  output: HealthGetHealthReportStatWorkWxOutput,
  credential: ['health', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93676',
})
@WorkWxApi({ permission: '健康上报' })
export class HealthGetHealthReportStatWorkWxInput extends AuthWorkWxInput<HealthGetHealthReportStatWorkWxOutput> {
  /** 统计日期 */
  @JsonName('date')
  @IsDefined({ message: '统计日期不能为空' })
  @IsString({ message: '统计日期必须是字符串' })
  date!: string;
}
