import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 查询链接使用详情的返回结果，见 {@link ExternalcontactCustomerAcquisitionStatisticWorkWxInput} */
export class ExternalcontactCustomerAcquisitionStatisticWorkWxOutput extends WorkWxOutput {
  /** 点击链接客户数 */
  @JsonName('click_link_customer_cnt')
  clickLinkCustomerCnt?: number;

  /** 新增客户数 */
  @JsonName('new_customer_cnt')
  newCustomerCnt?: number;
}

/**
 * 查询链接使用详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/97375
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionStatisticWorkWxInput.from({ linkId: 'LINK_ID', startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/statistic',
  desc: '查询链接使用详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionStatisticWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97375',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionStatisticWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionStatisticWorkWxOutput> {
  /** 获客链接ID */
  @JsonName('link_id')
  @IsDefined({ message: '获客链接ID不能为空' })
  @IsString({ message: '获客链接ID必须是字符串' })
  linkId!: string;

  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;
}
