import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 视频号信息
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class WechatChannelsSourceDto extends HttpRemoteOutput {
  /** 视频号名称 */
  @JsonName('nickname')
  nickname?: string;

  /** 视频号添加场景。0-未知，1-视频号主页，2-视频号直播间，3-视频号留资服务 */
  @JsonName('source', { type: () => Number })
  source?: OpenEnum<0 | 1 | 2 | 3>;
}
