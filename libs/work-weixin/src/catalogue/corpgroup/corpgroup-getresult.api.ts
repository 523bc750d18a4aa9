import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 联系人信息
 *
 * @see {@link CorpgroupGetResultWorkWxInput}
 */
export class CorpgroupGetResultContactInfoListDto extends HttpRemoteOutput {
  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;
}

/**
 * 联系人信息
 *
 * @see {@link CorpgroupGetResultWorkWxInput}
 */
export class CorpgroupGetResultContactInfoDto extends HttpRemoteOutput {
  /** 联系人手机号 */
  @JsonName('user_mobile', { sensitive: true })
  userMobile?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;
}

/**
 * 失败
 *
 * @see {@link CorpgroupGetResultWorkWxInput}
 */
export class CorpgroupGetResultFailListDto extends HttpRemoteOutput {
  /** 上下游企业名称 */
  @JsonName('corp_name')
  corpName?: string;

  /** 企业自定义ID */
  @JsonName('custom_id')
  customId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 联系人信息列表 */
  @JsonName('contact_info_list', { type: () => [CorpgroupGetResultContactInfoListDto] })
  contactInfoList?: CorpgroupGetResultContactInfoListDto[];

  /** 联系人信息 */
  @JsonName('contact_info', { type: () => CorpgroupGetResultContactInfoDto })
  contactInfo?: CorpgroupGetResultContactInfoDto;
}

/**
 * 处理结果
 *
 * @see {@link CorpgroupGetResultWorkWxInput}
 */
export class CorpgroupGetResultResultDto extends HttpRemoteOutput {
  /** 上下游ID */
  @JsonName('chain_id')
  chainId?: string;

  /** 导入状态。1-全部成功，2-部分成功，3-全部失败 */
  @JsonName('import_status', { type: () => Number })
  importStatus?: OpenEnum<1 | 2 | 3>;

  /** 失败列表 */
  @JsonName('fail_list', { type: () => [CorpgroupGetResultFailListDto] })
  failList?: CorpgroupGetResultFailListDto[];
}

/** 获取异步任务结果的返回结果，见 {@link CorpgroupGetResultWorkWxInput} */
export class CorpgroupGetResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态。1-任务开始，2-任务进行中，3-任务已完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3>;

  /** 处理结果 */
  @JsonName('result', { type: () => CorpgroupGetResultResultDto })
  result?: CorpgroupGetResultResultDto;
}

/**
 * 获取异步任务结果
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 *
 * 频率限制：同一企业最多同时调用5次
 * @see https://developer.work.weixin.qq.com/document/path/95823
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupGetResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/getresult',
  desc: '获取异步任务结果',
  httpMethod: HttpMethod.Get,
  output: CorpgroupGetResultWorkWxOutput,
  credential: ['corpGroup', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95823',
})
@WorkWxApi({ permission: '上下游', concurrency: 5 })
export class CorpgroupGetResultWorkWxInput extends AuthWorkWxInput<CorpgroupGetResultWorkWxOutput> {
  /** 任务ID。长度不超过64个字节 */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @ByteLength(0, 64, { message: '任务ID长度不能超过64个字节' })
  jobId!: string;
}
