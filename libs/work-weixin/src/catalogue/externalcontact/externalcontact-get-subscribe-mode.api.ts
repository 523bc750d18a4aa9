import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取关注「学校通知」的模式的返回结果，见 {@link ExternalcontactGetSubscribeModeWorkWxInput} */
export class ExternalcontactGetSubscribeModeWorkWxOutput extends WorkWxOutput {
  /** 关注模式。1-可扫码加入，2-禁止扫码加入 */
  @JsonName('subscribe_mode', { type: () => Number })
  subscribeMode?: OpenEnum<1 | 2>;
}

/**
 * 获取关注「学校通知」的模式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92318
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetSubscribeModeWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_subscribe_mode',
  desc: '获取关注「学校通知」的模式',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetSubscribeModeWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92318',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class ExternalcontactGetSubscribeModeWorkWxInput extends AuthWorkWxInput<ExternalcontactGetSubscribeModeWorkWxOutput> {}
