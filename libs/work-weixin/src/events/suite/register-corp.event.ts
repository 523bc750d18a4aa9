import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 授权管理员信息
 *
 * @see {@link RegisterCorpNotice}
 */
export class RegisterCorpNoticeAuthUserInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;
}

/**
 * 通讯录迁移凭证
 *
 * @see {@link RegisterCorpNotice}
 */
export class RegisterCorpNoticeContactSyncDto extends HttpRemoteOutput {
  /** 调用凭证 */
  @JsonName('AccessToken', { sensitive: true })
  accessToken?: string;

  /** 有效时长 */
  @JsonName('ExpiresIn')
  expiresIn?: number;
}

/**
 * 注册完成回调事件
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/90585
 */
@WorkWeixinEvent({
  key: { InfoType: 'register_corp' },
  desc: '注册完成回调事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90585',
})
export class RegisterCorpNotice extends NoticeEnvelope {
  declare readonly infoType: 'register_corp';

  /** 注册码 */
  @JsonName('RegisterCode', { sensitive: true })
  registerCode?: string;

  /** 通讯录迁移凭证 */
  @JsonName('ContactSync', { type: () => RegisterCorpNoticeContactSyncDto })
  contactSync?: RegisterCorpNoticeContactSyncDto;

  /** 授权管理员信息 */
  @JsonName('AuthUserInfo', { type: () => RegisterCorpNoticeAuthUserInfoDto, sensitive: false })
  authUserInfo?: RegisterCorpNoticeAuthUserInfoDto;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;

  /** 模板ID */
  @JsonName('TemplateId')
  templateId?: string;
}
