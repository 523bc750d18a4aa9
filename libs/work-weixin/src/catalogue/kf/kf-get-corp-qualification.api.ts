import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取视频号绑定状态的返回结果，见 {@link KfGetCorpQualificationWorkWxInput} */
export class KfGetCorpQualificationWorkWxOutput extends WorkWxOutput {
  /** 是否绑定视频号 */
  @JsonName('wechat_channels_binding')
  wechatChannelsBinding?: boolean;
}

/**
 * 获取视频号绑定状态
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/95153
 * @example
 * ```ts
 * await workWeixin.send(KfGetCorpQualificationWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/get_corp_qualification',
  desc: '获取视频号绑定状态',
  httpMethod: HttpMethod.Get,
  output: KfGetCorpQualificationWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95153',
})
@WorkWxApi({ permission: '微信客服' })
export class KfGetCorpQualificationWorkWxInput extends AuthWorkWxInput<KfGetCorpQualificationWorkWxOutput> {}
