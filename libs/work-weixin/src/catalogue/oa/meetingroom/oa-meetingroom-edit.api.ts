import {
  AllOrNone,
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { MeetingroomCoordinateDto } from '../meetingroom-coordinate.dto.js';
import { MeetingroomRangeDto } from '../meetingroom-range.dto.js';

/** 编辑会议室的返回结果，见 {@link OaMeetingroomEditWorkWxInput} */
export class OaMeetingroomEditWorkWxOutput extends WorkWxOutput {}

/**
 * 编辑会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93619
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomEditWorkWxInput.from({ meetingRoomId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/edit',
  desc: '编辑会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomEditWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93619',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomEditWorkWxInput extends AuthWorkWxInput<OaMeetingroomEditWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsDefined({ message: '会议室ID不能为空' })
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId!: number;

  /** 会议室名称。长度不超过30个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(0, 30, { message: '会议室名称长度不能超过30个字符' })
  name?: string;

  /** 容纳人数 */
  @JsonName('capacity')
  @IsOptional()
  @IsInt({ message: '容纳人数必须是整数' })
  capacity?: number;

  /** 城市 */
  @JsonName('city')
  @AllOrNone(['city', 'building', 'floor'], { message: '城市、楼宇和楼层必须同时填写或同时不填' })
  @IsString({ message: '城市必须是字符串' })
  city?: string;

  /** 楼宇 */
  @JsonName('building')
  @IsOptional()
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

  /** 坐标 */
  @JsonName('coordinate', { type: () => MeetingroomCoordinateDto })
  @IsOptional()
  coordinate?: MeetingroomCoordinateDto;

  /** 使用范围 */
  @JsonName('range', { type: () => MeetingroomRangeDto })
  @IsOptional()
  range?: MeetingroomRangeDto;
}
