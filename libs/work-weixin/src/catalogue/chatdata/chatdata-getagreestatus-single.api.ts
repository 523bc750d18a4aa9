import { AtLeastOneOf, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 同意情况
 *
 * @see {@link ChatdataGetAgreeStatusSingleWorkWxInput}
 */
export class ChatdataGetAgreeStatusSingleAgreeInfoDto extends HttpRemoteOutput {
  /** 同意状态变更时间 */
  @JsonName('status_change_time')
  statusChangeTime?: number;

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 同意状态 */
  @JsonName('agree_status')
  agreeStatus?: string;
}

/** 获取单聊会话同意情况的返回结果，见 {@link ChatdataGetAgreeStatusSingleWorkWxInput} */
export class ChatdataGetAgreeStatusSingleWorkWxOutput extends WorkWxOutput {
  /** 同意情况列表 */
  @JsonName('agreeinfo', { type: () => [ChatdataGetAgreeStatusSingleAgreeInfoDto] })
  agreeInfo?: ChatdataGetAgreeStatusSingleAgreeInfoDto[];
}

/**
 * 待查询会话
 *
 * @see {@link ChatdataGetAgreeStatusSingleWorkWxInput}
 */
export class ChatdataGetAgreeStatusSingleItemDto {
  /** 全局成员ID */
  @JsonName('open_userid')
  @IsDefined({ message: '全局成员ID不能为空' })
  @IsString({ message: '全局成员ID必须是字符串' })
  openUserId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}

/**
 * 待查询会话
 *
 * @see {@link ChatdataGetAgreeStatusSingleWorkWxInput}
 */
export class ChatdataGetAgreeStatusSingleInfoDto {
  /** 全局成员ID */
  @JsonName('open_userid')
  @IsDefined({ message: '全局成员ID不能为空' })
  @IsString({ message: '全局成员ID必须是字符串' })
  openUserId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}

/**
 * 获取单聊会话同意情况
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/99530
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetAgreeStatusSingleWorkWxInput.from({ item: [{ openUserId: 'OPEN_USER_ID', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/getagreestatus/single',
  desc: '获取单聊会话同意情况',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetAgreeStatusSingleWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99530',
})
export class ChatdataGetAgreeStatusSingleWorkWxInput extends AuthWorkWxInput<ChatdataGetAgreeStatusSingleWorkWxOutput> {
  /** 待查询会话列表。最多100个 */
  @JsonName('item', { type: () => [ChatdataGetAgreeStatusSingleItemDto] })
  @AtLeastOneOf(['item', 'info'], { message: '待查询会话列表(item)和待查询会话列表(info)至少需要填写一个' })
  @IsArray({ message: '待查询会话列表必须是数组' })
  @ArrayMaxSize(100, { message: '待查询会话列表最多支持100个' })
  item?: ChatdataGetAgreeStatusSingleItemDto[];

  /** 待查询会话列表 */
  @JsonName('info', { type: () => [ChatdataGetAgreeStatusSingleInfoDto] })
  @IsOptional()
  info?: ChatdataGetAgreeStatusSingleInfoDto[];
}
