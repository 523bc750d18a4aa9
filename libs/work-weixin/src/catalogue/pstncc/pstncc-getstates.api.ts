import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取接听状态的返回结果，见 {@link PstnccGetStatesWorkWxInput} */
export class PstnccGetStatesWorkWxOutput extends WorkWxOutput {
  /** 是否接听。0-未接听，1-已接听 */
  @JsonName('istalked', { type: () => Number })
  isTalked?: OpenEnum<0 | 1>;

  /** 呼叫时间 */
  @JsonName('calltime')
  callTime?: number;

  /** 通话时长 */
  @JsonName('talktime')
  talkTime?: number;

  /** 呼叫结果 */
  @JsonName('reason')
  reason?: number;
}

/**
 * 获取接听状态
 *
 * 权限说明：自建应用须在管理端「紧急通知」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/91628
 * @example
 * ```ts
 * await workWeixin.send(PstnccGetStatesWorkWxInput.from({ calleeUserId: 'CALLEE_USER_ID', callId: 'CALL_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'pstncc/getstates',
  desc: '获取接听状态',
  httpMethod: HttpMethod.Post,
  output: PstnccGetStatesWorkWxOutput,
  credential: ['pstncc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91628',
})
@WorkWxApi({ permission: '紧急通知' })
export class PstnccGetStatesWorkWxInput extends AuthWorkWxInput<PstnccGetStatesWorkWxOutput> {
  /** 被叫成员 */
  @JsonName('callee_userid')
  @IsDefined({ message: '被叫成员不能为空' })
  @IsString({ message: '被叫成员必须是字符串' })
  calleeUserId!: string;

  /** 呼叫ID */
  @JsonName('callid')
  @IsDefined({ message: '呼叫ID不能为空' })
  @IsString({ message: '呼叫ID必须是字符串' })
  callId!: string;
}
