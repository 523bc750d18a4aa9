import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { AttachmentFileDto } from './attachment-file.dto.js';
import { AttachmentImageDto } from './attachment-image.dto.js';
import { AttachmentLinkDto } from './attachment-link.dto.js';
import { AttachmentVideoDto } from './attachment-video.dto.js';
import { ContactTextDto } from './contact-text.dto.js';

/**
 * 小程序附件
 *
 * @see {@link ExternalcontactGetGroupMsgListWorkWxInput}
 */
export class ExternalcontactGetGroupMsgListMiniprogramDto extends HttpRemoteOutput {
  /** 小程序标题 */
  @JsonName('title')
  title?: string;

  /** 小程序appid */
  @JsonName('appid')
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('page')
  page?: string;
}

/**
 * 附件
 *
 * @see {@link ExternalcontactGetGroupMsgListWorkWxInput}
 */
export class ExternalcontactGetGroupMsgListAttachmentsDto extends HttpRemoteOutput {
  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 图片附件 */
  @JsonName('image', { type: () => AttachmentImageDto })
  image?: AttachmentImageDto;

  /** 图文附件 */
  @JsonName('link', { type: () => AttachmentLinkDto })
  link?: AttachmentLinkDto;

  /** 小程序附件 */
  @JsonName('miniprogram', { type: () => ExternalcontactGetGroupMsgListMiniprogramDto })
  miniprogram?: ExternalcontactGetGroupMsgListMiniprogramDto;

  /** 视频附件 */
  @JsonName('video', { type: () => AttachmentVideoDto })
  video?: AttachmentVideoDto;

  /** 文件附件 */
  @JsonName('file', { type: () => AttachmentFileDto })
  file?: AttachmentFileDto;
}

/**
 * 群发记录
 *
 * @see {@link ExternalcontactGetGroupMsgListWorkWxInput}
 */
export class ExternalcontactGetGroupMsgListGroupMsgListDto extends HttpRemoteOutput {
  /** 群发消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 创建者 */
  @JsonName('creator')
  creator?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: string;

  /** 创建来源。0-企业，1-个人 */
  @JsonName('create_type', { type: () => Number })
  createType?: OpenEnum<0 | 1>;

  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  text?: ContactTextDto;

  /** 附件列表 */
  @JsonName('attachments', { type: () => [ExternalcontactGetGroupMsgListAttachmentsDto] })
  attachments?: ExternalcontactGetGroupMsgListAttachmentsDto[];
}

/** 获取群发记录列表的返回结果，见 {@link ExternalcontactGetGroupMsgListWorkWxInput} */
export class ExternalcontactGetGroupMsgListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 群发记录列表 */
  @JsonName('group_msg_list', { type: () => [ExternalcontactGetGroupMsgListGroupMsgListDto] })
  groupMsgList?: ExternalcontactGetGroupMsgListGroupMsgListDto[];
}

/**
 * 获取群发记录列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/93338
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetGroupMsgListWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_groupmsg_list_v2',
  desc: '获取群发记录列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetGroupMsgListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'groupMsgList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93338',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetGroupMsgListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetGroupMsgListWorkWxOutput,
  ExternalcontactGetGroupMsgListGroupMsgListDto
> {
  /** 会话类型 */
  @JsonName('chat_type')
  @IsOptional()
  @IsString({ message: '会话类型必须是字符串' })
  chatType?: string;

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

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
