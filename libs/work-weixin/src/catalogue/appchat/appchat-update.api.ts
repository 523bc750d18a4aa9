import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改群聊会话的返回结果，见 {@link AppchatUpdateWorkWxInput} */
export class AppchatUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 修改群聊会话
 *
 * 频率限制：每企业每小时1000次
 * @see https://developer.work.weixin.qq.com/document/path/98913
 * @example
 * ```ts
 * await workWeixin.send(AppchatUpdateWorkWxInput.from({ chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'appchat/update',
  desc: '修改群聊会话',
  httpMethod: HttpMethod.Post,
  output: AppchatUpdateWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98913',
})
@WorkWxApi({ rates: [{ calls: 1000, perMs: 3_600_000, scope: 'corp' }] })
export class AppchatUpdateWorkWxInput extends AuthWorkWxInput<AppchatUpdateWorkWxOutput> {
  /** 群聊ID */
  @JsonName('chatid')
  @IsDefined({ message: '群聊ID不能为空' })
  @IsString({ message: '群聊ID必须是字符串' })
  chatId!: string;

  /** 群聊名称。长度不超过50个字符，超过的部分会被截断 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '群聊名称必须是字符串' })
  name?: string;

  /** 群主UserID */
  @JsonName('owner')
  @IsOptional()
  @IsString({ message: '群主UserID必须是字符串' })
  owner?: string;

  /** 添加的成员列表 */
  @JsonName('add_user_list')
  @IsOptional()
  @IsArray({ message: '添加的成员列表必须是数组' })
  @IsString({ each: true, message: '添加的成员列表的每一项必须是字符串' })
  addUserList?: string[];

  /** 移除的成员列表 */
  @JsonName('del_user_list')
  @IsOptional()
  @IsArray({ message: '移除的成员列表必须是数组' })
  @IsString({ each: true, message: '移除的成员列表的每一项必须是字符串' })
  delUserList?: string[];
}
