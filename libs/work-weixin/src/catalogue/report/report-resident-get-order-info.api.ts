import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { OrderLocationDto } from './order-location.dto.js';
import { OrderProcessDto } from './order-process.dto.js';

/**
 * 工单信息
 *
 * @see {@link ReportResidentGetOrderInfoWorkWxInput}
 */
export class ReportResidentGetOrderInfoOrderInfoDto extends HttpRemoteOutput {
  /** 工单ID */
  @JsonName('order_id')
  orderId?: string;

  /** 事件描述 */
  @JsonName('desc')
  desc?: string;

  /** 紧急程度。1-一般，2-重要，3-紧急 */
  @JsonName('urge_type', { type: () => Number })
  urgeType?: OpenEnum<1 | 2 | 3>;

  /** 事件类别名称 */
  @JsonName('case_name')
  caseName?: string;

  /** 网格名称 */
  @JsonName('grid_name')
  gridName?: string;

  /** 网格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 上报人名称 */
  @JsonName('reporter_name', { sensitive: true })
  reporterName?: string;

  /** 上报人手机号 */
  @JsonName('reporter_mobile', { sensitive: true })
  reporterMobile?: string;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  unionId?: string;

  /** 图片链接列表 */
  @JsonName('image_urls', { type: () => [String] })
  imageUrls?: string[];

  /** 视频素材ID列表 */
  @JsonName('video_media_ids', { type: () => [String] })
  videoMediaIds?: string[];

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 发生地点 */
  @JsonName('location', { type: () => OrderLocationDto })
  location?: OrderLocationDto;

  /** 当前处理人列表 */
  @JsonName('processor_userids', { type: () => [String] })
  processorUserIds?: string[];

  /** 流程列表 */
  @JsonName('process_list', { type: () => [OrderProcessDto] })
  processList?: OrderProcessDto[];
}

/** 获取居民上报的事件详情信息的返回结果，见 {@link ReportResidentGetOrderInfoWorkWxInput} */
export class ReportResidentGetOrderInfoWorkWxOutput extends WorkWxOutput {
  /** 工单信息 */
  @JsonName('order_info', { type: () => ReportResidentGetOrderInfoOrderInfoDto })
  orderInfo?: ReportResidentGetOrderInfoOrderInfoDto;
}

/**
 * 获取居民上报的事件详情信息
 *
 * 权限说明：自建应用须在管理端「居民上报」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93519
 * @example
 * ```ts
 * await workWeixin.send(ReportResidentGetOrderInfoWorkWxInput.from({ orderId: 'ORDER_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/resident/get_order_info',
  desc: '获取居民上报的事件详情信息',
  httpMethod: HttpMethod.Post,
  output: ReportResidentGetOrderInfoWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93519',
})
@WorkWxApi({ permission: '居民上报' })
export class ReportResidentGetOrderInfoWorkWxInput extends AuthWorkWxInput<ReportResidentGetOrderInfoWorkWxOutput> {
  /** 工单ID */
  @JsonName('order_id')
  @IsDefined({ message: '工单ID不能为空' })
  @IsString({ message: '工单ID必须是字符串' })
  orderId!: string;
}
