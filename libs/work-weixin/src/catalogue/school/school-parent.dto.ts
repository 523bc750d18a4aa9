import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 家长
 *
 * @see {@link SchoolUserGetWorkWxInput}
 */
export class SchoolParentDto extends HttpRemoteOutput {
  /** 家长UserID */
  @JsonName('parent_userid')
  parentUserId?: string;

  /** 与学生的关系 */
  @JsonName('relation')
  relation?: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;

  /** 是否关注学校通知。0-未关注，1-已关注 */
  @JsonName('is_subscribe', { type: () => Number })
  isSubscribe?: OpenEnum<0 | 1>;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}
