import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 修改群聊会话的返回结果，见 {@link WedocSmartsheetGroupchatUpdateWorkWxInput} */
export class WedocSmartsheetGroupchatUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 修改群聊会话
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中
 *
 * 频率限制：每企业每小时1000次；同一企业最多同时调用10次
 * @see https://developer.work.weixin.qq.com/document/path/101029
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGroupchatUpdateWorkWxInput.from({ docId: 'DOC_ID', chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/groupchat/update',
  desc: '修改群聊会话',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGroupchatUpdateWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101029',
})
@WorkWxApi({ permission: '文档', concurrency: 10, rates: [{ calls: 1000, perMs: 3_600_000, scope: 'corp' }] })
export class WedocSmartsheetGroupchatUpdateWorkWxInput extends AuthWorkWxInput<WedocSmartsheetGroupchatUpdateWorkWxOutput> {
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

  /** 群主UserID */
  @JsonName('owner')
  @IsOptional()
  @IsString({ message: '群主UserID必须是字符串' })
  owner?: string;

  /** 添加的成员列表。最多500个 */
  @JsonName('add_user_list')
  @IsOptional()
  @IsArray({ message: '添加的成员列表必须是数组' })
  @ArrayMaxSize(500, { message: '添加的成员列表最多支持500个' })
  @IsString({ each: true, message: '添加的成员列表的每一项必须是字符串' })
  addUserList?: string[];

  /** 移除的成员列表。最多500个 */
  @JsonName('del_user_list')
  @IsOptional()
  @IsArray({ message: '移除的成员列表必须是数组' })
  @ArrayMaxSize(500, { message: '移除的成员列表最多支持500个' })
  @IsString({ each: true, message: '移除的成员列表的每一项必须是字符串' })
  delUserList?: string[];
}
