import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 录入打卡人员人脸信息的返回结果，见 {@link CheckinAddCheckinUserFaceWorkWxInput} */
export class CheckinAddCheckinUserFaceWorkWxOutput extends WorkWxOutput {}

/**
 * 录入打卡人员人脸信息
 *
 * 权限说明：自建应用须在管理端「打卡」的可调用应用列表中
 *
 * 频率限制：每企业每分钟10次
 * @see https://developer.work.weixin.qq.com/document/path/93378
 * @example
 * ```ts
 * await workWeixin.send(CheckinAddCheckinUserFaceWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'checkin/addcheckinuserface',
  desc: '录入打卡人员人脸信息',
  httpMethod: HttpMethod.Post,
  output: CheckinAddCheckinUserFaceWorkWxOutput,
  credential: ['checkin', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93378',
})
@WorkWxApi({ permission: '打卡', rates: [{ calls: 10, perMs: 60_000, scope: 'corp' }] })
export class CheckinAddCheckinUserFaceWorkWxInput extends AuthWorkWxInput<CheckinAddCheckinUserFaceWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 人脸图片数据 */
  @JsonName('userface', { sensitive: true })
  @IsOptional()
  @IsString({ message: '人脸图片数据必须是字符串' })
  userFace?: string;
}
