import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactTextDto } from './contact-text.dto.js';
import { ProductImageDto } from './product-image.dto.js';

/**
 * 视频
 *
 * @see {@link ExternalcontactGetMomentListWorkWxInput}
 */
export class ExternalcontactGetMomentListVideoDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 缩略图素材ID */
  @JsonName('thumb_media_id')
  thumbMediaId?: string;
}

/**
 * 网页链接
 *
 * @see {@link ExternalcontactGetMomentListWorkWxInput}
 */
export class ExternalcontactGetMomentListLinkDto extends HttpRemoteOutput {
  /** 链接标题 */
  @JsonName('title')
  title?: string;

  /** 链接地址 */
  @JsonName('url')
  url?: string;
}

/**
 * 地理位置
 *
 * @see {@link ExternalcontactGetMomentListWorkWxInput}
 */
export class ExternalcontactGetMomentListLocationDto extends HttpRemoteOutput {
  /** 纬度 */
  @JsonName('latitude', { sensitive: true })
  latitude?: string;

  /** 经度 */
  @JsonName('longitude', { sensitive: true })
  longitude?: string;

  /** 地点名称 */
  @JsonName('name')
  name?: string;
}

/**
 * 朋友圈
 *
 * @see {@link ExternalcontactGetMomentListWorkWxInput}
 */
export class ExternalcontactGetMomentListMomentListDto extends HttpRemoteOutput {
  /** 朋友圈ID */
  @JsonName('moment_id')
  momentId?: string;

  /** 创建者 */
  @JsonName('creator')
  creator?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 创建来源。0-企业，1-个人 */
  @JsonName('create_type', { type: () => Number })
  createType?: OpenEnum<0 | 1>;

  /** 可见范围类型。0-部分可见，1-公开 */
  @JsonName('visible_type', { type: () => Number })
  visibleType?: OpenEnum<0 | 1>;

  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  text?: ContactTextDto;

  /** 图片列表 */
  @JsonName('image', { type: () => [ProductImageDto] })
  image?: ProductImageDto[];

  /** 视频 */
  @JsonName('video', { type: () => ExternalcontactGetMomentListVideoDto })
  video?: ExternalcontactGetMomentListVideoDto;

  /** 网页链接 */
  @JsonName('link', { type: () => ExternalcontactGetMomentListLinkDto })
  link?: ExternalcontactGetMomentListLinkDto;

  /** 地理位置 */
  @JsonName('location', { type: () => ExternalcontactGetMomentListLocationDto })
  location?: ExternalcontactGetMomentListLocationDto;
}

/** 获取企业全部的发表列表的返回结果，见 {@link ExternalcontactGetMomentListWorkWxInput} */
export class ExternalcontactGetMomentListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 朋友圈列表 */
  @JsonName('moment_list', { type: () => [ExternalcontactGetMomentListMomentListDto] })
  momentList?: ExternalcontactGetMomentListMomentListDto[];
}

/**
 * 获取企业全部的发表列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/93333
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetMomentListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_moment_list',
  desc: '获取企业全部的发表列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetMomentListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'momentList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93333',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetMomentListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetMomentListWorkWxOutput,
  ExternalcontactGetMomentListMomentListDto
> {
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

  /** 创建者 */
  @JsonName('creator')
  @IsOptional()
  @IsString({ message: '创建者必须是字符串' })
  creator?: string;

  /** 筛选类型。0-企业发表，1-个人发表，2-全部 */
  @JsonName('filter_type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '筛选类型只能是0(企业发表)、1(个人发表)或2(全部)' })
  filterType?: 0 | 1 | 2;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过20 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(20, { message: '分页大小不能超过20' })
  limit?: number;
}
