import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 授权的客服账号
 *
 * @see {@link ChangeAuthNotice}
 */
export class ChangeAuthNoticeAuthOpenKfIdListDto extends HttpRemoteOutput {
  /** 客服账号ID列表 */
  @JsonName('OpenKfId', { type: () => [String] })
  openKfId?: string[];
}

/**
 * 附加信息
 *
 * @see {@link ChangeAuthNotice}
 */
export class ChangeAuthNoticeExtraInfoDto extends HttpRemoteOutput {
  /** 授权的客服账号 */
  @JsonName('AuthOpenKfIdList', { type: () => ChangeAuthNoticeAuthOpenKfIdListDto, sensitive: false })
  authOpenKfIdList?: ChangeAuthNoticeAuthOpenKfIdListDto;
}

/**
 * 变更授权通知
 *
 * 接收方：应用的指令回调
 *
 * 须在1秒内应答，应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/100964
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_auth' },
  desc: '变更授权通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100964',
  answerWithinMs: 1000,
  answerText: 'success',
})
export class ChangeAuthNotice extends NoticeEnvelope {
  declare readonly infoType: 'change_auth';

  /** 自定义状态参数 */
  @JsonName('State')
  state?: string;

  /** 附加信息 */
  @JsonName('ExtraInfo', { type: () => ChangeAuthNoticeExtraInfoDto })
  extraInfo?: ChangeAuthNoticeExtraInfoDto;
}
