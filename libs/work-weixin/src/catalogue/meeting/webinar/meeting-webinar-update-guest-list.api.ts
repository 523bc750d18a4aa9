import {
  CharacterLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  IsOneOfTypes,
  JsonName,
  type OneOf,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 更新网络研讨会嘉宾列表的返回结果，见 {@link MeetingWebinarUpdateGuestListWorkWxInput} */
export class MeetingWebinarUpdateGuestListWorkWxOutput extends WorkWxOutput {}

/**
 * 嘉宾
 *
 * @see {@link MeetingWebinarUpdateGuestListWorkWxInput}
 */
export class MeetingWebinarUpdateGuestListGuestsDto {
  /** 仅用于类型检查：每种嘉宾类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'guestType',
    {
      1: 'userId' | 'area?' | 'phoneNumber?' | 'guestName?' | 'email?';
      2: 'area' | 'phoneNumber' | 'guestName' | 'email?';
    }
  >;

  /** 嘉宾类型。1-内部嘉宾，2-外部嘉宾 */
  @JsonName('guest_type')
  @IsDefined({ message: '嘉宾类型不能为空' })
  @IsIn([1, 2], { message: '嘉宾类型只能是1(内部嘉宾)或2(外部嘉宾)' })
  guestType!: 1 | 2;

  /** 成员UserID */
  @JsonName('userid')
  @GivenFor('guestType', 1, { message: '嘉宾类型为1(内部嘉宾)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 国家或地区代码 */
  @JsonName('area')
  @GivenFor('guestType', 2, { optionalFor: 1, message: '嘉宾类型为2(外部嘉宾)时国家或地区代码不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '国家或地区代码必须是字符串或整数' })
  area?: string | number;

  /** 手机号码 */
  @JsonName('phone_number', { sensitive: true })
  @GivenFor('guestType', 2, { optionalFor: 1, message: '嘉宾类型为2(外部嘉宾)时手机号码不能为空' })
  @IsString({ message: '手机号码必须是字符串' })
  phoneNumber?: string;

  /** 嘉宾姓名。长度1~16个字符 */
  @JsonName('guest_name')
  @GivenFor('guestType', 2, { optionalFor: 1, message: '嘉宾类型为2(外部嘉宾)时嘉宾姓名不能为空' })
  @CharacterLength(1, 16, { message: '嘉宾姓名长度必须在1-16个字符之间' })
  guestName?: string;

  /** 邮箱 */
  @JsonName('email', { sensitive: true })
  @IsOptional()
  @IsString({ message: '邮箱必须是字符串' })
  email?: string;
}

/**
 * 更新网络研讨会嘉宾列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98872
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarUpdateGuestListWorkWxInput.from({ meetingId: 'MEETING_ID', guests: [{ guestType: 1, userId: 'zhangsan' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/update_guest_list',
  desc: '更新网络研讨会嘉宾列表',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarUpdateGuestListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98872',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarUpdateGuestListWorkWxInput extends AuthWorkWxInput<MeetingWebinarUpdateGuestListWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;

  /** 嘉宾列表 */
  @JsonName('guests', { type: () => [MeetingWebinarUpdateGuestListGuestsDto] })
  @IsDefined({ message: '嘉宾列表不能为空' })
  guests!: MeetingWebinarUpdateGuestListGuestsDto[];
}
