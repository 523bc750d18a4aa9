import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除直播回放的返回结果，见 {@link LivingDeleteReplayDataWorkWxInput} */
export class LivingDeleteReplayDataWorkWxOutput extends WorkWxOutput {}

/**
 * 删除直播回放
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93743
 * @example
 * ```ts
 * await workWeixin.send(LivingDeleteReplayDataWorkWxInput.from({ livingId: 'LIVING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/delete_replay_data',
  desc: '删除直播回放',
  httpMethod: HttpMethod.Post,
  output: LivingDeleteReplayDataWorkWxOutput,
  credential: ['living', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93743',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingDeleteReplayDataWorkWxInput extends AuthWorkWxInput<LivingDeleteReplayDataWorkWxOutput> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;
}
