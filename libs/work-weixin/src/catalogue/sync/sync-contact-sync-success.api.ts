import { HttpMethod, HttpRemoteApi } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置通讯录同步完成的返回结果，见 {@link SyncContactSyncSuccessWorkWxInput} */
export class SyncContactSyncSuccessWorkWxOutput extends WorkWxOutput {}

/**
 * 设置通讯录同步完成
 *
 * 权限说明：须使用注册完成回调中的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90584
 * @example
 * ```ts
 * await workWeixin.send(SyncContactSyncSuccessWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'sync/contact_sync_success',
  desc: '设置通讯录同步完成',
  httpMethod: HttpMethod.Get,
  output: SyncContactSyncSuccessWorkWxOutput,
  credential: ['registration'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90584',
})
export class SyncContactSyncSuccessWorkWxInput extends AuthWorkWxInput<SyncContactSyncSuccessWorkWxOutput> {}
