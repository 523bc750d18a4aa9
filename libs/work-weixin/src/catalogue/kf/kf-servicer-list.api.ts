import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 接待人员
 *
 * @see {@link KfServicerListWorkWxInput}
 */
export class KfServicerListServicerListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 接待状态。0-接待中，1-停止接待 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;

  /** 接待部门ID */
  @JsonName('department_id')
  departmentId?: number;

  /** 停止接待类型。0-停止接待，1-暂时挂起 */
  @JsonName('stop_type', { type: () => Number })
  stopType?: OpenEnum<0 | 1>;
}

/** 获取接待人员列表的返回结果，见 {@link KfServicerListWorkWxInput} */
export class KfServicerListWorkWxOutput extends WorkWxOutput {
  /** 接待人员列表 */
  @JsonName('servicer_list', { type: () => [KfServicerListServicerListDto] })
  servicerList?: KfServicerListServicerListDto[];
}

/**
 * 获取接待人员列表
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94645
 * @example
 * ```ts
 * await workWeixin.send(KfServicerListWorkWxInput.from({ openKfId: 'OPEN_KF_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/servicer/list',
  desc: '获取接待人员列表',
  httpMethod: HttpMethod.Get,
  output: KfServicerListWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94645',
})
@WorkWxApi({ permission: '微信客服' })
export class KfServicerListWorkWxInput extends AuthWorkWxInput<KfServicerListWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;
}
