import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 任务
 *
 * @see {@link ExternalcontactGetMomentTaskWorkWxInput}
 */
export class ExternalcontactGetMomentTaskTaskListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 发表状态。0-未发表，1-已发表 */
  @JsonName('publish_status', { type: () => Number })
  publishStatus?: OpenEnum<0 | 1>;
}

/** 获取客户朋友圈企业发表的列表的返回结果，见 {@link ExternalcontactGetMomentTaskWorkWxInput} */
export class ExternalcontactGetMomentTaskWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 任务列表 */
  @JsonName('task_list', { type: () => [ExternalcontactGetMomentTaskTaskListDto] })
  taskList?: ExternalcontactGetMomentTaskTaskListDto[];
}

/**
 * 获取客户朋友圈企业发表的列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93333
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetMomentTaskWorkWxInput.from({ momentId: 'MOMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_moment_task',
  desc: '获取客户朋友圈企业发表的列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetMomentTaskWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'taskList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93333',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetMomentTaskWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetMomentTaskWorkWxOutput,
  ExternalcontactGetMomentTaskTaskListDto
> {
  /** 朋友圈ID */
  @JsonName('moment_id')
  @IsDefined({ message: '朋友圈ID不能为空' })
  @IsString({ message: '朋友圈ID必须是字符串' })
  momentId!: string;

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
