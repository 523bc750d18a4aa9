import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 无效执行者
 *
 * @see {@link ExternalcontactGetMomentTaskResultWorkWxInput}
 */
export class ExternalcontactGetMomentTaskResultInvalidSenderListDto extends HttpRemoteOutput {
  /** 成员列表 */
  @JsonName('user_list', { type: () => [String] })
  userList?: string[];

  /** 部门列表 */
  @JsonName('department_list', { type: () => [Number] })
  departmentList?: number[];
}

/**
 * 无效客户标签
 *
 * @see {@link ExternalcontactGetMomentTaskResultWorkWxInput}
 */
export class ExternalcontactGetMomentTaskResultInvalidExternalContactListDto extends HttpRemoteOutput {
  /** 标签列表 */
  @JsonName('tag_list', { type: () => [String] })
  tagList?: string[];
}

/**
 * 处理结果
 *
 * @see {@link ExternalcontactGetMomentTaskResultWorkWxInput}
 */
export class ExternalcontactGetMomentTaskResultResultDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 朋友圈ID */
  @JsonName('moment_id')
  momentId?: string;

  /** 无效执行者列表 */
  @JsonName('invalid_sender_list', { type: () => ExternalcontactGetMomentTaskResultInvalidSenderListDto })
  invalidSenderList?: ExternalcontactGetMomentTaskResultInvalidSenderListDto;

  /** 无效客户标签列表 */
  @JsonName('invalid_external_contact_list', {
    type: () => ExternalcontactGetMomentTaskResultInvalidExternalContactListDto,
  })
  invalidExternalContactList?: ExternalcontactGetMomentTaskResultInvalidExternalContactListDto;
}

/** 获取任务创建结果的返回结果，见 {@link ExternalcontactGetMomentTaskResultWorkWxInput} */
export class ExternalcontactGetMomentTaskResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态。1-开始创建，2-创建中，3-已完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3>;

  /** 操作类型 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'add_moment_task'>;

  /** 处理结果 */
  @JsonName('result', { type: () => ExternalcontactGetMomentTaskResultResultDto })
  result?: ExternalcontactGetMomentTaskResultResultDto;
}

/**
 * 获取任务创建结果
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95094
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetMomentTaskResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_moment_task_result',
  desc: '获取任务创建结果',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetMomentTaskResultWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95094',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetMomentTaskResultWorkWxInput extends AuthWorkWxInput<ExternalcontactGetMomentTaskResultWorkWxOutput> {
  /** 任务ID。长度不超过64个字节 */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @ByteLength(0, 64, { message: '任务ID长度不能超过64个字节' })
  jobId!: string;
}
