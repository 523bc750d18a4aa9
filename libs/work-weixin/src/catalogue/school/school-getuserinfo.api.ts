import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取家校访问用户身份的返回结果，见 {@link SchoolGetUserInfoWorkWxInput} */
export class SchoolGetUserInfoWorkWxOutput extends WorkWxOutput {
  /** 手机设备号 */
  @JsonName('DeviceId', { sensitive: true })
  deviceId?: string;

  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

  /** 学生UserID */
  @JsonName('student_userid')
  studentUserId?: string;
}

/**
 * 获取家校访问用户身份
 *
 * 权限说明：自建应用和代开发应用可调用
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/95791
 * @example
 * ```ts
 * await workWeixin.send(SchoolGetUserInfoWorkWxInput.from({ code: 'CODE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/getuserinfo',
  desc: '获取家校访问用户身份',
  httpMethod: HttpMethod.Get,
  output: SchoolGetUserInfoWorkWxOutput,
  credential: ['app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95791',
})
export class SchoolGetUserInfoWorkWxInput extends AuthWorkWxInput<SchoolGetUserInfoWorkWxOutput> {
  /** 临时授权码。长度不超过512个字节 */
  @JsonName('code', { sensitive: true })
  @IsDefined({ message: '临时授权码不能为空' })
  @ByteLength(0, 512, { message: '临时授权码长度不能超过512个字节' })
  code!: string;
}
