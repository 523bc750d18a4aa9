import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 流程
 *
 * @see {@link ReportPatrolGetOrderInfoWorkWxInput}
 */
export class OrderProcessDto extends HttpRemoteOutput {
  /** 流程类型。1-创建，2-受理，3-分配，4-转交，5-办结，6-拒绝，7-办理中 */
  @JsonName('process_type', { type: () => Number })
  processType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 办结人UserID */
  @JsonName('solve_userid')
  solveUserId?: string;

  /** 处理描述 */
  @JsonName('process_desc')
  processDesc?: string;

  /** 流程状态。0-处理中，1-已处理 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;

  /** 办结时间 */
  @JsonName('solved_time')
  solvedTime?: number;

  /** 图片链接列表 */
  @JsonName('image_urls', { type: () => [String] })
  imageUrls?: string[];

  /** 视频素材ID列表 */
  @JsonName('video_media_ids', { type: () => [String] })
  videoMediaIds?: string[];
}
