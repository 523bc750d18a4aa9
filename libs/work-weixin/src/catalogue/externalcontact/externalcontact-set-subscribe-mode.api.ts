import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置关注「学校通知」的模式的返回结果，见 {@link ExternalcontactSetSubscribeModeWorkWxInput} */
export class ExternalcontactSetSubscribeModeWorkWxOutput extends WorkWxOutput {}

/**
 * 设置关注「学校通知」的模式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92318
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactSetSubscribeModeWorkWxInput.from({ subscribeMode: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/set_subscribe_mode',
  desc: '设置关注「学校通知」的模式',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactSetSubscribeModeWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92318',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class ExternalcontactSetSubscribeModeWorkWxInput extends AuthWorkWxInput<ExternalcontactSetSubscribeModeWorkWxOutput> {
  /** 关注模式。1-可扫码加入，2-禁止扫码加入 */
  @JsonName('subscribe_mode')
  @IsDefined({ message: '关注模式不能为空' })
  @IsIn([1, 2], { message: '关注模式只能是1(可扫码加入)或2(禁止扫码加入)' })
  subscribeMode!: 1 | 2;
}
