import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 背景
 *
 * @see {@link MeetingLayoutAddBackgroundWorkWxInput}
 */
export class MeetingLayoutAddBackgroundBackgroundListDto extends HttpRemoteOutput {
  /** 背景ID */
  @JsonName('background_id')
  backgroundId?: string;

  /** 图片MD5 */
  @JsonName('image_md5')
  imageMd5?: string;
}

/** 添加会议背景的返回结果，见 {@link MeetingLayoutAddBackgroundWorkWxInput} */
export class MeetingLayoutAddBackgroundWorkWxOutput extends WorkWxOutput {
  /** 应用的背景ID */
  @JsonName('selected_background_id')
  selectedBackgroundId?: string;

  /** 背景列表 */
  @JsonName('background_list', { type: () => [MeetingLayoutAddBackgroundBackgroundListDto] })
  backgroundList?: MeetingLayoutAddBackgroundBackgroundListDto[];
}

/**
 * 图片
 *
 * @see {@link MeetingLayoutAddBackgroundWorkWxInput}
 */
export class MeetingLayoutAddBackgroundImageListDto {
  /** 图片MD5 */
  @JsonName('image_md5')
  @IsDefined({ message: '图片MD5不能为空' })
  @IsString({ message: '图片MD5必须是字符串' })
  imageMd5!: string;

  /** 图片链接 */
  @JsonName('image_url')
  @IsDefined({ message: '图片链接不能为空' })
  @IsString({ message: '图片链接必须是字符串' })
  imageUrl!: string;
}

/**
 * 添加会议背景
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 异步接口：结果通过事件通知
 * @see https://developer.work.weixin.qq.com/document/path/98851
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutAddBackgroundWorkWxInput.from({ meetingId: 'MEETING_ID', imageList: [{ imageMd5: 'IMAGE_MD5', imageUrl: 'IMAGE_URL' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/add_background',
  desc: '添加会议背景',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutAddBackgroundWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98851',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutAddBackgroundWorkWxInput extends AuthWorkWxInput<MeetingLayoutAddBackgroundWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 图片列表 */
  @JsonName('image_list', { type: () => [MeetingLayoutAddBackgroundImageListDto] })
  @IsDefined({ message: '图片列表不能为空' })
  imageList!: MeetingLayoutAddBackgroundImageListDto[];

  /** 默认背景图序号 */
  @JsonName('default_image_order')
  @IsOptional()
  @IsInt({ message: '默认背景图序号必须是整数' })
  defaultImageOrder?: number;
}
