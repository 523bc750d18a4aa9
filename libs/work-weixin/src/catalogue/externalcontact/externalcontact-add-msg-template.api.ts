import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName, RequiredIf } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactTextDto } from './contact-text.dto.js';
import { MessageAttachmentDto } from './message-attachment.dto.js';

/** 创建企业群发的返回结果，见 {@link ExternalcontactAddMsgTemplateWorkWxInput} */
export class ExternalcontactAddMsgTemplateWorkWxOutput extends WorkWxOutput {
  /** 失败列表 */
  @JsonName('fail_list', { type: () => [String] })
  failList?: string[];

  /** 群发消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failList']);
  }
}

/**
 * 分组
 *
 * @see {@link ExternalcontactAddMsgTemplateWorkWxInput}
 */
export class ExternalcontactAddMsgTemplateGroupListDto {
  /** 标签列表 */
  @JsonName('tag_list')
  @IsOptional()
  @IsArray({ message: '标签列表必须是数组' })
  @IsString({ each: true, message: '标签列表的每一项必须是字符串' })
  tagList?: string[];
}

/**
 * 标签筛选条件
 *
 * @see {@link ExternalcontactAddMsgTemplateWorkWxInput}
 */
export class ExternalcontactAddMsgTemplateTagFilterDto {
  /** 分组列表 */
  @JsonName('group_list', { type: () => [ExternalcontactAddMsgTemplateGroupListDto] })
  @IsOptional()
  groupList?: ExternalcontactAddMsgTemplateGroupListDto[];
}

/**
 * 创建企业群发
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92135
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactAddMsgTemplateWorkWxInput.from({ sender: 'SENDER', text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/add_msg_template',
  desc: '创建企业群发',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactAddMsgTemplateWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92135',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactAddMsgTemplateWorkWxInput extends AuthWorkWxInput<ExternalcontactAddMsgTemplateWorkWxOutput> {
  /** 会话类型 */
  @JsonName('chat_type')
  @IsOptional()
  @IsString({ message: '会话类型必须是字符串' })
  chatType?: string;

  /** 外部联系人ID列表。最多10000个 */
  @JsonName('external_userid')
  @IsOptional()
  @IsArray({ message: '外部联系人ID列表必须是数组' })
  @ArrayMaxSize(10_000, { message: '外部联系人ID列表最多支持10000个' })
  @IsString({ each: true, message: '外部联系人ID列表的每一项必须是字符串' })
  externalUserId?: string[];

  /** 客户群ID列表。最多2000个 */
  @JsonName('chat_id_list')
  @IsOptional()
  @IsArray({ message: '客户群ID列表必须是数组' })
  @ArrayMaxSize(2000, { message: '客户群ID列表最多支持2000个' })
  @IsString({ each: true, message: '客户群ID列表的每一项必须是字符串' })
  chatIdList?: string[];

  /** 标签筛选条件 */
  @JsonName('tag_filter', { type: () => ExternalcontactAddMsgTemplateTagFilterDto })
  @IsOptional()
  tagFilter?: ExternalcontactAddMsgTemplateTagFilterDto;

  /** 发送者UserID */
  @JsonName('sender')
  @RequiredIf({ chatType: 'group' }, { message: '会话类型为group时发送者UserID不能为空' })
  @AtLeastOneOf(['sender', 'externalUserId', 'tagFilter'], {
    when: { chatType: ['single', null] },
    message: '会话类型未填写或为single时发送者UserID、外部联系人ID列表和标签筛选条件至少需要填写一个',
  })
  @IsString({ message: '发送者UserID必须是字符串' })
  sender?: string;

  /** 是否允许重新选择 */
  @JsonName('allow_select')
  @IsOptional()
  @IsBoolean({ message: '是否允许重新选择必须是布尔值' })
  allowSelect?: boolean;

  /** 文本消息 */
  @JsonName('text', { type: () => ContactTextDto })
  @AtLeastOneOf(['text', 'attachments'], { message: '文本消息和附件列表至少需要填写一个' })
  text?: ContactTextDto;

  /** 附件列表。最多9个 */
  @JsonName('attachments', { type: () => [MessageAttachmentDto] })
  @IsOptional()
  @IsArray({ message: '附件列表必须是数组' })
  @ArrayMaxSize(9, { message: '附件列表最多支持9个' })
  attachments?: MessageAttachmentDto[];
}
