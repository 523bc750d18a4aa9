import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { OrderLocationDto } from './order-location.dto.js';
import { OrderProcessDto } from './order-process.dto.js';

/**
 * 工单
 *
 * @see {@link ReportPatrolGetOrderListWorkWxInput}
 */
export class ReportPatrolGetOrderListOrderListDto extends HttpRemoteOutput {
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

  /** 订单创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 图片链接列表 */
  @JsonName('image_urls', { type: () => [String] })
  imageUrls?: string[];

  /** 视频素材ID列表 */
  @JsonName('video_media_ids', { type: () => [String] })
  videoMediaIds?: string[];

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

/**
 * 流程
 *
 * @see {@link ReportPatrolGetOrderListWorkWxInput}
 */
export class ReportPatrolGetOrderListOrderInfoProcessListDto extends HttpRemoteOutput {
  /** 图片链接列表 */
  @JsonName('image_urls', { type: () => [String] })
  imageUrls?: string[];

  /** 视频素材ID列表 */
  @JsonName('video_media_ids', { type: () => [String] })
  videoMediaIds?: string[];
}

/**
 * 工单信息
 *
 * @see {@link ReportPatrolGetOrderListWorkWxInput}
 */
export class ReportPatrolGetOrderListOrderInfoDto extends HttpRemoteOutput {
  /** 图片链接列表 */
  @JsonName('image_urls', { type: () => [String] })
  imageUrls?: string[];

  /** 视频素材ID列表 */
  @JsonName('video_media_ids', { type: () => [String] })
  videoMediaIds?: string[];

  /** 流程列表 */
  @JsonName('process_list', { type: () => ReportPatrolGetOrderListOrderInfoProcessListDto })
  processList?: ReportPatrolGetOrderListOrderInfoProcessListDto;
}

/** 获取巡查上报事件列表的返回结果，见 {@link ReportPatrolGetOrderListWorkWxInput} */
export class ReportPatrolGetOrderListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 工单列表 */
  @JsonName('order_list', { type: () => [ReportPatrolGetOrderListOrderListDto] })
  orderList?: ReportPatrolGetOrderListOrderListDto[];

  /** 工单信息 */
  @JsonName('order_info', { type: () => ReportPatrolGetOrderListOrderInfoDto })
  orderInfo?: ReportPatrolGetOrderListOrderInfoDto;
}

/**
 * 获取巡查上报事件列表
 *
 * 权限说明：自建应用须在管理端「巡查上报」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93536
 * @example
 * ```ts
 * await workWeixin.send(ReportPatrolGetOrderListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/patrol/get_order_list',
  desc: '获取巡查上报事件列表',
  httpMethod: HttpMethod.Post,
  output: ReportPatrolGetOrderListWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'orderList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93536',
})
@WorkWxApi({ permission: '巡查上报' })
export class ReportPatrolGetOrderListWorkWxInput extends AuthWorkWxInput<
  ReportPatrolGetOrderListWorkWxOutput,
  ReportPatrolGetOrderListOrderListDto
> {
  /** 创建时间起点 */
  @JsonName('begin_create_time')
  @IsOptional()
  @IsInt({ message: '创建时间起点必须是整数' })
  beginCreateTime?: number;

  /** 修改时间起点 */
  @JsonName('begin_modify_time')
  @IsOptional()
  @IsInt({ message: '修改时间起点必须是整数' })
  beginModifyTime?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过50 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(50, { message: '分页大小不能超过50' })
  limit?: number;
}
