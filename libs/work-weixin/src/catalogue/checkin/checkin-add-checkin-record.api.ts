import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, RequiredWith } from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  Min,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 添加打卡记录的返回结果，见 {@link CheckinAddCheckinRecordWorkWxInput} */
export class CheckinAddCheckinRecordWorkWxOutput extends WorkWxOutput {}

/**
 * 记录
 *
 * @see {@link CheckinAddCheckinRecordWorkWxInput}
 */
export class CheckinAddCheckinRecordRecordsDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 打卡时间 */
  @JsonName('checkin_time')
  @IsDefined({ message: '打卡时间不能为空' })
  @IsInt({ message: '打卡时间必须是整数' })
  checkinTime!: number;

  /** 打卡地点名称。长度不超过1024个字符 */
  @JsonName('location_title', { sensitive: true })
  @IsDefined({ message: '打卡地点名称不能为空' })
  @CharacterLength(0, 1024, { message: '打卡地点名称长度不能超过1024个字符' })
  locationTitle!: string;

  /** 打卡地点详情。长度不超过1024个字符 */
  @JsonName('location_detail', { sensitive: true })
  @IsDefined({ message: '打卡地点详情不能为空' })
  @CharacterLength(0, 1024, { message: '打卡地点详情长度不能超过1024个字符' })
  locationDetail!: string;

  /** 附件素材ID列表。最多1个 */
  @JsonName('mediaids')
  @IsOptional()
  @IsArray({ message: '附件素材ID列表必须是数组' })
  @ArrayMaxSize(1, { message: '附件素材ID列表最多支持1个' })
  @IsString({ each: true, message: '附件素材ID列表的每一项必须是字符串' })
  mediaIds?: string[];

  /** 备注。长度不超过1024个字符 */
  @JsonName('notes')
  @IsOptional()
  @CharacterLength(0, 1024, { message: '备注长度不能超过1024个字符' })
  notes?: string;

  /** 打卡设备类型。1-门禁，2-考勤机，3-其他 */
  @JsonName('device_type')
  @IsDefined({ message: '打卡设备类型不能为空' })
  @IsIn([1, 2, 3], { message: '打卡设备类型只能是1(门禁)、2(考勤机)或3(其他)' })
  deviceType!: 1 | 2 | 3;

  /** 纬度。取值-90000000~90000000 */
  @JsonName('lat', { sensitive: true })
  @IsOptional()
  @IsNumber({}, { message: '纬度必须是数字' })
  @Min(-90_000_000, { message: '纬度必须在-90000000到90000000之间' })
  @Max(90_000_000, { message: '纬度必须在-90000000到90000000之间' })
  lat?: number;

  /** 经度。取值-180000000~180000000 */
  @JsonName('lng', { sensitive: true })
  @IsOptional()
  @IsNumber({}, { message: '经度必须是数字' })
  @Min(-180_000_000, { message: '经度必须在-180000000到180000000之间' })
  @Max(180_000_000, { message: '经度必须在-180000000到180000000之间' })
  lng?: number;

  /** 设备详情。长度不超过40个字符 */
  @JsonName('device_detail')
  @IsDefined({ message: '设备详情不能为空' })
  @CharacterLength(0, 40, { message: '设备详情长度不能超过40个字符' })
  deviceDetail!: string;

  /** WiFi名称。长度不超过1024个字符 */
  @JsonName('wifiname')
  @IsOptional()
  @CharacterLength(0, 1024, { message: 'WiFi名称长度不能超过1024个字符' })
  wifiName?: string;

  /** WiFi路由器MAC */
  @JsonName('wifimac', { sensitive: true })
  @RequiredWith(['wifiName'], { orEmpty: true, message: '填写WiFi名称时WiFi路由器MAC不能为空' })
  @IsString({ message: 'WiFi路由器MAC必须是字符串' })
  wifiMac?: string;
}

/**
 * 添加打卡记录
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中
 *
 * 频率限制：每企业每分钟60次
 * @see https://developer.work.weixin.qq.com/document/path/99647
 * @example
 * ```ts
 * await workWeixin.send(CheckinAddCheckinRecordWorkWxInput.from({
 *   records: [
 *     {
 *       userId: 'zhangsan',
 *       checkinTime: 1735660800,
 *       locationTitle: '打卡地点名称',
 *       locationDetail: 'LOCATION_DETAIL',
 *       deviceType: 1,
 *       deviceDetail: 'DEVICE_DETAIL',
 *     },
 *   ],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/add_checkin_record',
  desc: '添加打卡记录',
  httpMethod: HttpMethod.Post,
  output: CheckinAddCheckinRecordWorkWxOutput,
  credential: ['checkin', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99647',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 60, perMs: 60_000, scope: 'corp' }] })
export class CheckinAddCheckinRecordWorkWxInput extends AuthWorkWxInput<CheckinAddCheckinRecordWorkWxOutput> {
  /** 记录列表。最多200个 */
  @JsonName('records', { type: () => [CheckinAddCheckinRecordRecordsDto] })
  @IsDefined({ message: '记录列表不能为空' })
  @IsArray({ message: '记录列表必须是数组' })
  @ArrayMaxSize(200, { message: '记录列表最多支持200个' })
  records!: CheckinAddCheckinRecordRecordsDto[];
}
