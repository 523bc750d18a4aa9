import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取邀请链接的返回结果，见 {@link WedriveSpaceShareWorkWxInput} */
export class WedriveSpaceShareWorkWxOutput extends WorkWxOutput {
  /** 空间邀请链接 */
  @JsonName('space_share_url')
  spaceShareUrl?: string;
}

/**
 * 获取邀请链接
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97877
 * @example
 * ```ts
 * await workWeixin.send(WedriveSpaceShareWorkWxInput.from({ spaceId: 'SPACE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/space_share',
  desc: '获取邀请链接',
  httpMethod: HttpMethod.Post,
  output: WedriveSpaceShareWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97877',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveSpaceShareWorkWxInput extends AuthWorkWxInput<WedriveSpaceShareWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;
}
