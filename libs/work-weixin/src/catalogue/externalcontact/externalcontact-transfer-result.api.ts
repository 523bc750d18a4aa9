import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CustomerTransferStatusDto } from './customer-transfer-status.dto.js';

/** 查询客户接替状态的返回结果，见 {@link ExternalcontactTransferResultWorkWxInput} */
export class ExternalcontactTransferResultWorkWxOutput extends WorkWxOutput {
  /** 客户列表 */
  @JsonName('customer', { type: () => [CustomerTransferStatusDto] })
  customer?: CustomerTransferStatusDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 查询客户接替状态
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/94088
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactTransferResultWorkWxInput.from({ handoverUserId: 'HANDOVER_USER_ID', takeoverUserId: 'TAKEOVER_USER_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/transfer_result',
  desc: '查询客户接替状态',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactTransferResultWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'customer', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94088',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactTransferResultWorkWxInput extends AuthWorkWxInput<
  ExternalcontactTransferResultWorkWxOutput,
  CustomerTransferStatusDto
> {
  /** 原跟进成员UserID */
  @JsonName('handover_userid')
  @IsDefined({ message: '原跟进成员UserID不能为空' })
  @IsString({ message: '原跟进成员UserID必须是字符串' })
  handoverUserId!: string;

  /** 接替成员UserID */
  @JsonName('takeover_userid')
  @IsDefined({ message: '接替成员UserID不能为空' })
  @IsString({ message: '接替成员UserID必须是字符串' })
  takeoverUserId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
