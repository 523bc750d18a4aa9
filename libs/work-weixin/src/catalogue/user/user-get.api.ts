import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsNotEmpty } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { withMemberFields } from './member.dto.js';

/** 读取成员的返回结果，见 {@link UserWorkWxInput} */
export class UserWorkWxOutput extends withMemberFields(WorkWxOutput) {}

/**
 * 读取成员
 *
 * 权限说明：应用须拥有指定成员的查看权限
 *
 * 限制说明：应用只能获取可见范围内的成员信息，且每种应用获取的字段有所不同
 * @see https://developer.work.weixin.qq.com/document/path/90196
 */
@HttpRemoteApi({
  action: 'user/get',
  desc: '读取成员',
  httpMethod: HttpMethod.Get,
  output: UserWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90196',
})
export class UserWorkWxInput extends AuthWorkWxInput<UserWorkWxOutput> {
  /** 成员UserID。对应管理端的账号，企业内必须唯一。不区分大小写，长度为1~64个字节 */
  @JsonName('userid')
  @IsNotEmpty({ message: '用户ID不能为空' })
  @ByteLength(1, 64, { message: '用户ID长度必须在1-64个字节之间' })
  userId!: string;
}
