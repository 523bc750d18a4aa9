import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { TransferredCustomerDto } from './transferred-customer.dto.js';

/** 分配在职成员的客户的返回结果，见 {@link ExternalcontactTransferCustomerWorkWxInput} */
export class ExternalcontactTransferCustomerWorkWxOutput extends WorkWxOutput {
  /** 客户列表 */
  @JsonName('customer', { type: () => [TransferredCustomerDto] })
  customer?: TransferredCustomerDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [], ['customer']);
  }
}

/**
 * 分配在职成员的客户
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 异步接口：结果见 {@link ExternalcontactTransferResultWorkWxInput}
 * @see https://developer.work.weixin.qq.com/document/path/92125
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactTransferCustomerWorkWxInput.from({
 *   handoverUserId: 'HANDOVER_USER_ID',
 *   takeoverUserId: 'TAKEOVER_USER_ID',
 *   externalUserId: ['woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA'],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/transfer_customer',
  desc: '分配在职成员的客户',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactTransferCustomerWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92125',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactTransferCustomerWorkWxInput extends AuthWorkWxInput<ExternalcontactTransferCustomerWorkWxOutput> {
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

  /** 外部联系人ID列表。最多100个 */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID列表不能为空' })
  @IsArray({ message: '外部联系人ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '外部联系人ID列表最多支持100个' })
  @IsString({ each: true, message: '外部联系人ID列表的每一项必须是字符串' })
  externalUserId!: string[];

  /** 转移成功提示语。长度不超过200个字符 */
  @JsonName('transfer_success_msg')
  @IsOptional()
  @CharacterLength(0, 200, { message: '转移成功提示语长度不能超过200个字符' })
  transferSuccessMsg?: string;
}
