import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 获取群聊会话的返回结果，见 {@link WedocSmartsheetGroupchatGetWorkWxInput} */
export class WedocSmartsheetGroupchatGetWorkWxOutput extends WorkWxOutput {
  /** 群聊名称 */
  @JsonName('name')
  name?: string;

  /** 群主UserID */
  @JsonName('owner')
  owner?: string;

  /** 成员列表 */
  @JsonName('user_list', { type: () => [String] })
  userList?: string[];
}

/**
 * 获取群聊会话
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中
 *
 * 频率限制：同一企业最多同时调用20次
 * @see https://developer.work.weixin.qq.com/document/path/101028
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGroupchatGetWorkWxInput.from({ docId: 'DOC_ID', chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/groupchat/get',
  desc: '获取群聊会话',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGroupchatGetWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101028',
})
@WorkWxApi({ permission: '文档', concurrency: 20 })
export class WedocSmartsheetGroupchatGetWorkWxInput extends AuthWorkWxInput<WedocSmartsheetGroupchatGetWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 群聊ID */
  @JsonName('chat_id')
  @IsDefined({ message: '群聊ID不能为空' })
  @IsString({ message: '群聊ID必须是字符串' })
  chatId!: string;
}
