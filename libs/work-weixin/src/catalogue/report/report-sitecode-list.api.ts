import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 场所码
 *
 * @see {@link ReportSitecodeListWorkWxInput}
 */
export class ReportSitecodeListSiteCodeInfosDto extends HttpRemoteOutput {
  /** 场所码ID */
  @JsonName('id')
  id?: string;

  /** 场所码类型 */
  @JsonName('type')
  type?: string;

  /** 所在地区 */
  @JsonName('area')
  area?: string;

  /** 场所地址 */
  @JsonName('address', { sensitive: true })
  address?: string;

  /** 场所码名称 */
  @JsonName('name')
  name?: string;

  /** 管理员列表 */
  @JsonName('admin', { type: () => [String] })
  admin?: string[];

  /** 二维码链接 */
  @JsonName('qr_code_url')
  qrCodeUrl?: string;
}

/** 获取场所码列表的返回结果，见 {@link ReportSitecodeListWorkWxInput} */
export class ReportSitecodeListWorkWxOutput extends WorkWxOutput {
  /** 场所码列表 */
  @JsonName('site_code_infos', { type: () => [ReportSitecodeListSiteCodeInfosDto] })
  siteCodeInfos?: ReportSitecodeListSiteCodeInfosDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取场所码列表
 *
 * 权限说明：自建应用须在管理端「居民上报」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93514
 * @example
 * ```ts
 * await workWeixin.send(ReportSitecodeListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'report/sitecode/list',
  desc: '获取场所码列表',
  httpMethod: HttpMethod.Post,
  output: ReportSitecodeListWorkWxOutput,
  credential: ['report', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'siteCodeInfos', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93514',
})
@WorkWxApi({ permission: '居民上报' })
export class ReportSitecodeListWorkWxInput extends AuthWorkWxInput<
  ReportSitecodeListWorkWxOutput,
  ReportSitecodeListSiteCodeInfosDto
> {
  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
