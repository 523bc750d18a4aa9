import {
  AtLeastOneOf,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  VARIANTS,
} from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { AttachmentVideoDto } from './attachment-video.dto.js';
import { ContactTextDto } from './contact-text.dto.js';
import { ProductImageDto } from './product-image.dto.js';

/** 创建发表任务的返回结果，见 {@link ExternalcontactAddMomentTaskWorkWxInput} */
export class ExternalcontactAddMomentTaskWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 图文附件
 *
 * @see {@link ExternalcontactAddMomentTaskWorkWxInput}
 */
export class ExternalcontactAddMomentTaskLinkDto {
  /** 链接标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '链接标题必须是字符串' })
  title?: string;

  /** 链接地址 */
  @JsonName('url')
  @IsDefined({ message: '链接地址不能为空' })
  @IsString({ message: '链接地址必须是字符串' })
  url!: string;

  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}

/**
 * 附件
 *
 * @see {@link ExternalcontactAddMomentTaskWorkWxInput}
 */
export class ExternalcontactAddMomentTaskAttachmentsDto {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'msgType', { image: 'image'; video: 'video'; link: 'link' }>;

  /** 消息类型。image-图片，video-视频，link-图文链接 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['image', 'video', 'link'], { message: '消息类型只能是image(图片)、video(视频)或link(图文链接)' })
  msgType!: 'image' | 'video' | 'link';

  /** 图片附件 */
  @JsonName('image', { type: () => ProductImageDto })
  @GivenFor('msgType', 'image', { message: '消息类型为image时图片附件不能为空' })
  image?: ProductImageDto;

  /** 视频附件 */
  @JsonName('video', { type: () => AttachmentVideoDto })
  @GivenFor('msgType', 'video', { message: '消息类型为video时视频附件不能为空' })
  video?: AttachmentVideoDto;

  /** 图文附件 */
  @JsonName('link', { type: () => ExternalcontactAddMomentTaskLinkDto })
  @GivenFor('msgType', 'link', { message: '消息类型为link时图文附件不能为空' })
  link?: ExternalcontactAddMomentTaskLinkDto;
}

/**
 * 执行者
 *
 * @see {@link ExternalcontactAddMomentTaskWorkWxInput}
 */
export class ExternalcontactAddMomentTaskSenderListDto {
  /** 成员列表。最多100000个 */
  @JsonName('user_list')
  @IsOptional()
  @IsArray({ message: '成员列表必须是数组' })
  @ArrayMaxSize(100_000, { message: '成员列表最多支持100000个' })
  @IsString({ each: true, message: '成员列表的每一项必须是字符串' })
  userList?: string[];

  /** 部门列表 */
  @JsonName('department_list')
  @IsOptional()
  @IsArray({ message: '部门列表必须是数组' })
  @IsInt({ each: true, message: '部门列表的每一项必须是整数' })
  departmentList?: number[];
}

/**
 * 外部联系人
 *
 * @see {@link ExternalcontactAddMomentTaskWorkWxInput}
 */
export class ExternalcontactAddMomentTaskExternalContactListDto {
  /** 标签列表 */
  @JsonName('tag_list')
  @IsOptional()
  @IsArray({ message: '标签列表必须是数组' })
  @IsString({ each: true, message: '标签列表的每一项必须是字符串' })
  tagList?: string[];
}

/**
 * 可见范围
 *
 * @see {@link ExternalcontactAddMomentTaskWorkWxInput}
 */
export class ExternalcontactAddMomentTaskVisibleRangeDto {
  /** 执行者列表 */
  @JsonName('sender_list', { type: () => ExternalcontactAddMomentTaskSenderListDto })
  @IsOptional()
  senderList?: ExternalcontactAddMomentTaskSenderListDto;

  /** 外部联系人列表 */
  @JsonName('external_contact_list', { type: () => ExternalcontactAddMomentTaskExternalContactListDto })
  @IsOptional()
  externalContactList?: ExternalcontactAddMomentTaskExternalContactListDto;
}

/**
 * 创建发表任务
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每分钟10次、每月100000次
 *
 * 异步接口：结果见 {@link ExternalcontactGetMomentTaskResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/95094
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactAddMomentTaskWorkWxInput.from({ text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/add_moment_task',
  desc: '创建发表任务',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactAddMomentTaskWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95094',
})
@WorkWxApi({ permission: '客户联系', rates: [{ calls: 10, perMs: 60_000, scope: 'corp' }] })
export class ExternalcontactAddMomentTaskWorkWxInput extends AuthWorkWxInput<ExternalcontactAddMomentTaskWorkWxOutput> {
  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  @AtLeastOneOf(['text.content', 'attachments'], { message: '文本消息的文本内容和附件列表至少需要填写一个' })
  text?: ContactTextDto;

  /** 附件列表。最多9个 */
  @JsonName('attachments', { type: () => [ExternalcontactAddMomentTaskAttachmentsDto] })
  @IsOptional()
  @IsArray({ message: '附件列表必须是数组' })
  @ArrayMaxSize(9, { message: '附件列表最多支持9个' })
  attachments?: ExternalcontactAddMomentTaskAttachmentsDto[];

  /** 可见范围 */
  @JsonName('visible_range', { type: () => ExternalcontactAddMomentTaskVisibleRangeDto })
  @IsOptional()
  visibleRange?: ExternalcontactAddMomentTaskVisibleRangeDto;
}
