import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactTextDto } from './contact-text.dto.js';
import { MessageAttachmentDto } from './message-attachment.dto.js';

/** 发送新客户欢迎语的返回结果，见 {@link ExternalcontactSendWelcomeMsgWorkWxInput} */
export class ExternalcontactSendWelcomeMsgWorkWxOutput extends WorkWxOutput {}

/**
 * 发送新客户欢迎语
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 * @see https://developer.work.weixin.qq.com/document/path/92137
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactSendWelcomeMsgWorkWxInput.from({ welcomeCode: 'WELCOME_CODE', text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/send_welcome_msg',
  desc: '发送新客户欢迎语',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactSendWelcomeMsgWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92137',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactSendWelcomeMsgWorkWxInput extends AuthWorkWxInput<ExternalcontactSendWelcomeMsgWorkWxOutput> {
  /** 欢迎语凭证 */
  @JsonName('welcome_code', { sensitive: true })
  @IsDefined({ message: '欢迎语凭证不能为空' })
  @IsString({ message: '欢迎语凭证必须是字符串' })
  welcomeCode!: string;

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
