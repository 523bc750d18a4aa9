import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 授权管理员信息
 *
 * @see {@link EnterRegisterPackageNotice}
 */
export class EnterRegisterPackageNoticeAuthUserInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;
}

/**
 * 扫描推广二维码事件
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/98071
 */
@WorkWeixinEvent({
  key: { InfoType: 'enter_register_package' },
  desc: '扫描推广二维码事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98071',
})
export class EnterRegisterPackageNotice extends NoticeEnvelope {
  declare readonly infoType: 'enter_register_package';

  /** 授权管理员信息 */
  @JsonName('AuthUserInfo', { type: () => EnterRegisterPackageNoticeAuthUserInfoDto, sensitive: false })
  authUserInfo?: EnterRegisterPackageNoticeAuthUserInfoDto;

  /** 注册码 */
  @JsonName('RegisterCode', { sensitive: true })
  registerCode?: string;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;

  /** 模板ID */
  @JsonName('TemplateId')
  templateId?: string;
}
