import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
  RequiredWith,
} from 'nestjs-http-remote';
import { IsArray, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { MeetingroomCoordinateDto } from '../meetingroom-coordinate.dto.js';
import { MeetingroomRangeDto } from '../meetingroom-range.dto.js';

/**
 * 会议室
 *
 * @see {@link OaMeetingroomListWorkWxInput}
 */
export class OaMeetingroomListMeetingRoomListDto extends HttpRemoteOutput {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  meetingRoomId?: number;

  /** 会议室名称 */
  @JsonName('name')
  name?: string;

  /** 容纳人数 */
  @JsonName('capacity')
  capacity?: number;

  /** 城市 */
  @JsonName('city')
  city?: string;

  /** 楼宇 */
  @JsonName('building')
  building?: string;

  /** 楼层 */
  @JsonName('floor')
  floor?: string;

  /** 设备列表 */
  @JsonName('equipment', { type: () => [Number] })
  equipment?: number[];

  /** 坐标 */
  @JsonName('coordinate', { type: () => MeetingroomCoordinateDto })
  coordinate?: MeetingroomCoordinateDto;

  /** 是否需要审批。0-无需审批，1-需要审批 */
  @JsonName('need_approval', { type: () => Number })
  needApproval?: OpenEnum<0 | 1>;

  /** 使用范围 */
  @JsonName('range', { type: () => MeetingroomRangeDto })
  range?: MeetingroomRangeDto;
}

/** 查询会议室的返回结果，见 {@link OaMeetingroomListWorkWxInput} */
export class OaMeetingroomListWorkWxOutput extends WorkWxOutput {
  /** 会议室列表 */
  @JsonName('meetingroom_list', { type: () => [OaMeetingroomListMeetingRoomListDto] })
  meetingRoomList?: OaMeetingroomListMeetingRoomListDto[];
}

/**
 * 查询会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93619
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/list',
  desc: '查询会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomListWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93619',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomListWorkWxInput extends AuthWorkWxInput<OaMeetingroomListWorkWxOutput> {
  /** 城市 */
  @JsonName('city')
  @RequiredWith(['building'], { orEmpty: true, message: '填写楼宇时城市不能为空' })
  @IsString({ message: '城市必须是字符串' })
  city?: string;

  /** 楼宇 */
  @JsonName('building')
  @RequiredWith(['floor'], { orEmpty: true, message: '填写楼层时楼宇不能为空' })
  @IsString({ message: '楼宇必须是字符串' })
  building?: string;

  /** 楼层 */
  @JsonName('floor')
  @IsOptional()
  @IsString({ message: '楼层必须是字符串' })
  floor?: string;

  /** 设备列表。1-电视，2-电话，3-投影，4-白板，5-视频 */
  @JsonName('equipment')
  @IsOptional()
  @IsArray({ message: '设备列表必须是数组' })
  @IsInt({ each: true, message: '设备列表的每一项必须是整数' })
  equipment?: OpenEnum<1 | 2 | 3 | 4 | 5>[];
}
