import {
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { KfMenuDto } from './kf-menu.dto.js';
import { KfTextDto } from './kf-text.dto.js';

/** 发送欢迎语等事件响应消息的返回结果，见 {@link KfSendMsgOnEventWorkWxInput} */
export class KfSendMsgOnEventWorkWxOutput extends WorkWxOutput {
  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;
}

/**
 * 发送欢迎语等事件响应消息
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 *
 * 重复提交由 msgid 识别：重试时请使用相同的值
 * @see https://developer.work.weixin.qq.com/document/path/95122
 * @example
 * ```ts
 * await workWeixin.send(KfSendMsgOnEventWorkWxInput.from({ code: 'CODE', msgType: 'text', text: { content: '文本内容' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/send_msg_on_event',
  desc: '发送欢迎语等事件响应消息',
  httpMethod: HttpMethod.Post,
  output: KfSendMsgOnEventWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95122',
})
@WorkWxApi({ permission: '微信客服' })
export class KfSendMsgOnEventWorkWxInput extends AuthWorkWxInput<KfSendMsgOnEventWorkWxOutput> {
  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'msgType', { text: 'text'; msgmenu: 'msgMenu' }>;

  /** 事件响应code */
  @JsonName('code', { sensitive: true })
  @IsDefined({ message: '事件响应code不能为空' })
  @IsString({ message: '事件响应code必须是字符串' })
  code!: string;

  /** 消息ID。长度不超过32个字节 */
  @JsonName('msgid')
  @IsOptional()
  @ByteLength(0, 32, { message: '消息ID长度不能超过32个字节' })
  msgId?: string;

  /** 消息类型。text-文本，msgmenu-菜单 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['text', 'msgmenu'], { message: '消息类型只能是text(文本)或msgmenu(菜单)' })
  msgType!: 'text' | 'msgmenu';

  /** 文本消息 */
  @JsonName('text', { type: () => KfTextDto })
  @GivenFor('msgType', 'text', { message: '消息类型为text时文本消息不能为空' })
  text?: KfTextDto;

  /** 菜单消息 */
  @JsonName('msgmenu', { type: () => KfMenuDto })
  @GivenFor('msgType', 'msgmenu', { message: '消息类型为msgmenu时菜单消息不能为空' })
  msgMenu?: KfMenuDto;
}
