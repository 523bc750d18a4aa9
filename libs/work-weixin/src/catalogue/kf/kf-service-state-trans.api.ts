import { HttpMethod, HttpRemoteApi, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 变更会话状态的返回结果，见 {@link KfServiceStateTransferWorkWxInput} */
export class KfServiceStateTransferWorkWxOutput extends WorkWxOutput {
  /** 事件消息code */
  @JsonName('msg_code', { sensitive: true })
  msgCode?: string;
}

/**
 * 变更会话状态
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94669
 * @example
 * ```ts
 * await workWeixin.send(KfServiceStateTransferWorkWxInput.from({ openKfId: 'OPEN_KF_ID', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA', serviceState: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/service_state/trans',
  desc: '变更会话状态',
  httpMethod: HttpMethod.Post,
  output: KfServiceStateTransferWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94669',
})
@WorkWxApi({ permission: '微信客服' })
export class KfServiceStateTransferWorkWxInput extends AuthWorkWxInput<KfServiceStateTransferWorkWxOutput> {
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

  /** 会话状态 */
  @JsonName('service_state')
  @IsDefined({ message: '会话状态不能为空' })
  @IsInt({ message: '会话状态必须是整数' })
  serviceState!: number;

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  @RequiredIf({ serviceState: 3 }, { message: '会话状态为3时接待人员UserID不能为空' })
  @IsString({ message: '接待人员UserID必须是字符串' })
  servicerUserId?: string;
}
