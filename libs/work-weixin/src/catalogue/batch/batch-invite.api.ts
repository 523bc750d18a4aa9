import { HttpMethod, HttpRemoteApi, JsonName, RequiredWithout } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { firstViolationMessage } from '../../declare/first-violation.js';
import { IsId32 } from '../rules/is-id32.rule.js';

/** 邀请成员的返回结果，见 {@link InviteUserWorkWxInput} */
export class InviteUserWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表 */
  @JsonName('invaliduser', { type: () => [String] })
  invalidUser?: string[];

  /** 非法部门列表 */
  @JsonName('invalidparty', { type: () => [Number] })
  invalidParty?: number[];

  /** 非法标签列表 */
  @JsonName('invalidtag', { type: () => [Number] })
  invalidTag?: number[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUser', 'invalidParty', 'invalidTag']);
  }
}

/**
 * 邀请成员
 *
 * 权限说明：须拥有指定成员、部门或标签的查看权限，第三方仅通讯录应用可调用
 *
 * 限制说明：user, party, tag三者不能同时为空；如果部分接收人无权限或不存在，邀请仍然执行，但会返回无效的部分；
 * 同一用户只须邀请一次，被邀请的用户如果未安装企业微信，在3天内每天会收到一次通知，最多持续3天；
 * 邀请频率是异步检查的，所以调用接口返回成功，并不代表接收者一定能收到邀请消息（可能受上述频率限制无法接收）
 * @see https://developer.work.weixin.qq.com/document/path/90975
 */
@HttpRemoteApi({
  action: 'batch/invite',
  desc: '邀请成员',
  httpMethod: HttpMethod.Post,
  output: InviteUserWorkWxOutput,
  // An app can invite only members in its visible range; the contacts credential sees all.
  credential: ['contacts', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90975',
})
export class InviteUserWorkWxInput extends AuthWorkWxInput<InviteUserWorkWxOutput> {
  /** 成员ID列表，最多支持1000个 */
  // No length limit: the server returns a bad UserID in invaliduser and invites the other members.
  @JsonName('user')
  @RequiredWithout(['party', 'tag'], { message: 'user, party, tag三者不能同时为空' })
  @IsArray({ message: '成员ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员ID列表最多支持1000个' })
  @IsString({ each: true, message: '成员ID必须是字符串' })
  user?: string[];

  /** 部门ID列表，最多支持100个 */
  @JsonName('party')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsId32('department', { each: true, message: '部门ID必须是0-4294967295之间的整数' })
  party?: number[];

  /** 标签ID列表，最多支持100个 */
  @JsonName('tag')
  @IsOptional()
  @IsArray({ message: '标签ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '标签ID列表最多支持100个' })
  @IsId32('tag', { each: true, message: '标签ID必须是0-2147483647之间的整数' })
  tag?: number[];

  /** 验证邀请参数 */
  validate(): { isValid: boolean; errorMessage: string | null } {
    const errorMessage = firstViolationMessage(this, 'requiredWithout');
    return { isValid: errorMessage === null, errorMessage };
  }
}
