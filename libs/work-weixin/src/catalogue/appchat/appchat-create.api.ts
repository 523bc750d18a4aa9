import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsOptional,
  IsString,
  Matches,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建群聊会话的返回结果，见 {@link AppchatCreateWorkWxInput} */
export class AppchatCreateWorkWxOutput extends WorkWxOutput {
  /** 群聊ID */
  @JsonName('chatid')
  chatId?: string;
}

/**
 * 创建群聊会话
 *
 * 频率限制：每企业每天1000次
 *
 * 重复提交由 chatid 识别：重试时请使用相同的值
 * @see https://developer.work.weixin.qq.com/document/path/90245
 * @example
 * ```ts
 * await workWeixin.send(AppchatCreateWorkWxInput.from({ userList: ['USER_LIST', 'USER_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'appchat/create',
  desc: '创建群聊会话',
  httpMethod: HttpMethod.Post,
  output: AppchatCreateWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90245',
})
@WorkWxApi({ rates: [{ calls: 1000, perMs: 86_400_000, scope: 'corp' }] })
export class AppchatCreateWorkWxInput extends AuthWorkWxInput<AppchatCreateWorkWxOutput> {
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

  /** 群成员列表。2~2000个 */
  @JsonName('userlist')
  @IsDefined({ message: '群成员列表不能为空' })
  @IsArray({ message: '群成员列表必须是数组' })
  @ArrayMinSize(2, { message: '群成员列表至少需要2个' })
  @ArrayMaxSize(2000, { message: '群成员列表最多支持2000个' })
  @IsString({ each: true, message: '群成员列表的每一项必须是字符串' })
  userList!: string[];

  /** 群聊ID。长度不超过32个字符。只能由 0-9A-Za-z 组成 */
  @JsonName('chatid')
  @IsOptional()
  @CharacterLength(0, 32, { message: '群聊ID长度不能超过32个字符' })
  @Matches(/^[0-9A-Za-z]*$/, { message: '群聊ID包含不支持的字符' })
  chatId?: string;
}
