import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { TransferFailedChatDto } from '../transfer-failed-chat.dto.js';

/** 分配在职成员的客户群的返回结果，见 {@link ExternalcontactGroupchatOnjobTransferWorkWxInput} */
export class ExternalcontactGroupchatOnjobTransferWorkWxOutput extends WorkWxOutput {
  /** 继承失败的群列表 */
  @JsonName('failed_chat_list', { type: () => [TransferFailedChatDto] })
  failedChatList?: TransferFailedChatDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failedChatList']);
  }
}

/**
 * 分配在职成员的客户群
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95703
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatOnjobTransferWorkWxInput.from({ chatIdList: ['CHAT_ID_LIST'], newOwner: 'NEW_OWNER' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/onjob_transfer',
  desc: '分配在职成员的客户群',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatOnjobTransferWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95703',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatOnjobTransferWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupchatOnjobTransferWorkWxOutput> {
  /** 客户群ID列表。1~100个 */
  @JsonName('chat_id_list')
  @IsDefined({ message: '客户群ID列表不能为空' })
  @IsArray({ message: '客户群ID列表必须是数组' })
  @ArrayMinSize(1, { message: '客户群ID列表至少需要1个' })
  @ArrayMaxSize(100, { message: '客户群ID列表最多支持100个' })
  @IsString({ each: true, message: '客户群ID列表的每一项必须是字符串' })
  chatIdList!: string[];

  /** 新群主ID */
  @JsonName('new_owner')
  @IsDefined({ message: '新群主ID不能为空' })
  @IsString({ message: '新群主ID必须是字符串' })
  newOwner!: string;
}
