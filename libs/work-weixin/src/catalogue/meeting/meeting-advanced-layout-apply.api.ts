import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置高级布局的返回结果，见 {@link MeetingAdvancedLayoutApplyWorkWxInput} */
export class MeetingAdvancedLayoutApplyWorkWxOutput extends WorkWxOutput {}

/**
 * 成员
 *
 * @see {@link MeetingAdvancedLayoutApplyWorkWxInput}
 */
export class MeetingAdvancedLayoutApplyUserListDto {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;
}

/**
 * 设置高级布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98869
 * @example
 * ```ts
 * await workWeixin.send(MeetingAdvancedLayoutApplyWorkWxInput.from({ meetingId: 'MEETING_ID', layoutId: 'LAYOUT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/advanced_layout/apply',
  desc: '设置高级布局',
  httpMethod: HttpMethod.Post,
  output: MeetingAdvancedLayoutApplyWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98869',
})
@WorkWxApi({ permission: '会议' })
export class MeetingAdvancedLayoutApplyWorkWxInput extends AuthWorkWxInput<MeetingAdvancedLayoutApplyWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 布局ID */
  @JsonName('layout_id')
  @IsDefined({ message: '布局ID不能为空' })
  @IsString({ message: '布局ID必须是字符串' })
  layoutId!: string;

  /** 成员列表。最多20个 */
  @JsonName('user_list', { type: () => [MeetingAdvancedLayoutApplyUserListDto] })
  @IsOptional()
  @IsArray({ message: '成员列表必须是数组' })
  @ArrayMaxSize(20, { message: '成员列表最多支持20个' })
  userList?: MeetingAdvancedLayoutApplyUserListDto[];
}
