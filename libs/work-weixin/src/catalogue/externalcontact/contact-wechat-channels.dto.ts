import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 视频号信息
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ContactWechatChannelsDto extends HttpRemoteOutput {
  /** 视频号名称 */
  @JsonName('nickname')
  nickname?: string;

  /** 视频号状态 */
  @JsonName('status')
  status?: number;
}
