import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 授权的客服账号
 *
 * @see {@link CreateAuthNotice}
 */
export class CreateAuthNoticeAuthOpenKfIdListDto extends HttpRemoteOutput {
  /** 客服账号ID列表 */
  @JsonName('OpenKfId', { type: () => [String] })
  openKfId?: string[];
}

/**
 * 附加信息
 *
 * @see {@link CreateAuthNotice}
 */
export class CreateAuthNoticeExtraInfoDto extends HttpRemoteOutput {
  /** 授权的客服账号 */
  @JsonName('AuthOpenKfIdList', { type: () => CreateAuthNoticeAuthOpenKfIdListDto, sensitive: false })
  authOpenKfIdList?: CreateAuthNoticeAuthOpenKfIdListDto;
}

/**
 * 授权成功通知
 *
 * 接收方：应用的指令回调
 *
 * 须在1秒内应答，应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/100964
 */
@WorkWeixinEvent({
  key: { InfoType: 'create_auth' },
  desc: '授权成功通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100964',
  answerWithinMs: 1000,
  answerText: 'success',
})
export class CreateAuthNotice extends NoticeEnvelope {
  declare readonly infoType: 'create_auth';

  /** 授权码。长度不超过512个字节 */
  @JsonName('AuthCode', { sensitive: true })
  authCode?: string;

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;

  /** 附加信息 */
  @JsonName('ExtraInfo', { type: () => CreateAuthNoticeExtraInfoDto })
  extraInfo?: CreateAuthNoticeExtraInfoDto;
}
