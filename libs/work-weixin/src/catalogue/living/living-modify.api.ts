import { ByteLength, HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改预约直播的返回结果，见 {@link LivingModifyWorkWxInput} */
export class LivingModifyWorkWxOutput extends WorkWxOutput {}

/**
 * 修改预约直播
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93640
 * @example
 * ```ts
 * await workWeixin.send(LivingModifyWorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/modify',
  desc: '修改预约直播',
  httpMethod: HttpMethod.Post,
  output: LivingModifyWorkWxOutput,
  credential: ['living', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93640',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingModifyWorkWxInput extends AuthWorkWxInput<LivingModifyWorkWxOutput> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;

  /** 直播主题。长度不超过60个字节 */
  @JsonName('theme')
  @IsOptional()
  @ByteLength(0, 60, { message: '直播主题长度不能超过60个字节' })
  theme?: string;

  /** 直播开始时间 */
  @JsonName('living_start')
  @IsOptional()
  @IsInt({ message: '直播开始时间必须是整数' })
  livingStart?: number;

  /** 直播时长 */
  @JsonName('living_duration')
  @IsOptional()
  @IsInt({ message: '直播时长必须是整数' })
  livingDuration?: number;

  /** 直播简介。长度不超过300个字节 */
  @JsonName('description')
  @IsOptional()
  @ByteLength(0, 300, { message: '直播简介长度不能超过300个字节' })
  description?: string;

  /** 直播类型。0-通用直播，1-小班课，2-大班课，3-企业培训，4-活动直播 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '直播类型必须是整数' })
  type?: OpenEnum<0 | 1 | 2 | 3 | 4>;

  /** 提醒时间 */
  @JsonName('remind_time')
  @IsOptional()
  @IsInt({ message: '提醒时间必须是整数' })
  remindTime?: number;
}
