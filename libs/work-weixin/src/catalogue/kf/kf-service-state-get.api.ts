import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取会话状态的返回结果，见 {@link KfServiceStateGetWorkWxInput} */
export class KfServiceStateGetWorkWxOutput extends WorkWxOutput {
  /** 会话状态 */
  @JsonName('service_state')
  serviceState?: number;

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  servicerUserId?: string;
}

/**
 * 获取会话状态
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94669
 * @example
 * ```ts
 * await workWeixin.send(KfServiceStateGetWorkWxInput.from({ openKfId: 'OPEN_KF_ID', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/service_state/get',
  desc: '获取会话状态',
  httpMethod: HttpMethod.Post,
  output: KfServiceStateGetWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94669',
})
@WorkWxApi({ permission: '微信客服' })
export class KfServiceStateGetWorkWxInput extends AuthWorkWxInput<KfServiceStateGetWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}
