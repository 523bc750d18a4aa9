import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 联系方式配置
 *
 * @see {@link ExternalcontactListContactWayWorkWxInput}
 */
export class ExternalcontactListContactWayContactWayDto extends HttpRemoteOutput {
  /** 联系方式配置ID */
  @JsonName('config_id')
  configId?: string;
}

/** 获取企业已配置的「联系我」列表的返回结果，见 {@link ExternalcontactListContactWayWorkWxInput} */
export class ExternalcontactListContactWayWorkWxOutput extends WorkWxOutput {
  /** 联系方式配置列表 */
  @JsonName('contact_way', { type: () => [ExternalcontactListContactWayContactWayDto] })
  contactWay?: ExternalcontactListContactWayContactWayDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取企业已配置的「联系我」列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/92228
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactListContactWayWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/list_contact_way',
  desc: '获取企业已配置的「联系我」列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactListContactWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'contactWay', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92228',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactListContactWayWorkWxInput extends AuthWorkWxInput<
  ExternalcontactListContactWayWorkWxOutput,
  ExternalcontactListContactWayContactWayDto
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

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
