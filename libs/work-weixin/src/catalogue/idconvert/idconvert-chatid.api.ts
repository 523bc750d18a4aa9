import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 转换结果
 *
 * @see {@link IdconvertConvertChatIdWorkWxInput}
 */
export class IdconvertConvertChatIdItemsDto extends HttpRemoteOutput {
  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;

  /** 升级后的群ID */
  @JsonName('new_chat_id')
  newChatId?: string;
}

/** 群 ID 转换的返回结果，见 {@link IdconvertConvertChatIdWorkWxInput} */
export class IdconvertConvertChatIdWorkWxOutput extends WorkWxOutput {
  /** 转换结果列表 */
  @JsonName('items', { type: () => [IdconvertConvertChatIdItemsDto] })
  items?: IdconvertConvertChatIdItemsDto[];

  /** 无效群ID列表 */
  @JsonName('invalid_chat_id_list', { type: () => [String] })
  invalidChatIdList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidChatIdList']);
  }
}

/**
 * 群 ID 转换
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99601
 * @example
 * ```ts
 * await workWeixin.send(IdconvertConvertChatIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', chatIdList: ['CHAT_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/chatid',
  desc: '群 ID 转换',
  httpMethod: HttpMethod.Post,
  output: IdconvertConvertChatIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99601',
})
export class IdconvertConvertChatIdWorkWxInput extends AuthWorkWxInput<IdconvertConvertChatIdWorkWxOutput> {
  /** 客户群ID列表。最多100个 */
  @JsonName('chat_id_list')
  @IsDefined({ message: '客户群ID列表不能为空' })
  @IsArray({ message: '客户群ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '客户群ID列表最多支持100个' })
  @IsString({ each: true, message: '客户群ID列表的每一项必须是字符串' })
  chatIdList!: string[];
}
