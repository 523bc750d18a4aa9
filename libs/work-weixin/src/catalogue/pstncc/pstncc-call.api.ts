import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 呼叫状态
 *
 * @see {@link PstnccCallWorkWxInput}
 */
export class PstnccCallStatesDto extends HttpRemoteOutput {
  /** 呼叫结果状态 */
  @JsonName('code')
  code?: number;

  /** 呼叫ID */
  @JsonName('callid')
  callId?: string;

  /** 被叫成员UserID */
  @JsonName('userid')
  userId?: string;
}

/** 发起语音电话的返回结果，见 {@link PstnccCallWorkWxInput} */
export class PstnccCallWorkWxOutput extends WorkWxOutput {
  /** 呼叫状态列表 */
  @JsonName('states', { type: () => [PstnccCallStatesDto] })
  states?: PstnccCallStatesDto[];
}

/**
 * 发起语音电话
 *
 * 权限说明：自建应用须在管理端「紧急通知」的可调用应用列表中
 *
 * 异步接口：结果见 {@link PstnccGetStatesWorkWxInput}，用返回的 callid 查询
 * @see https://developer.work.weixin.qq.com/document/path/91627
 * @example
 * ```ts
 * await workWeixin.send(PstnccCallWorkWxInput.from({ calleeUserId: ['CALLEE_USER_ID'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'pstncc/call',
  desc: '发起语音电话',
  httpMethod: HttpMethod.Post,
  output: PstnccCallWorkWxOutput,
  credential: ['pstncc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91627',
})
@WorkWxApi({ permission: '紧急通知' })
export class PstnccCallWorkWxInput extends AuthWorkWxInput<PstnccCallWorkWxOutput> {
  /** 被叫成员列表 */
  @JsonName('callee_userid')
  @IsDefined({ message: '被叫成员列表不能为空' })
  @IsArray({ message: '被叫成员列表必须是数组' })
  @IsString({ each: true, message: '被叫成员列表的每一项必须是字符串' })
  calleeUserId!: string[];
}
