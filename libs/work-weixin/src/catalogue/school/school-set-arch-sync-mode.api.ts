import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置家校通讯录自动同步模式的返回结果，见 {@link SchoolSetArchSyncModeWorkWxInput} */
export class SchoolSetArchSyncModeWorkWxOutput extends WorkWxOutput {}

/**
 * 设置家校通讯录自动同步模式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92345
 * @example
 * ```ts
 * await workWeixin.send(SchoolSetArchSyncModeWorkWxInput.from({ archSyncMode: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/set_arch_sync_mode',
  desc: '设置家校通讯录自动同步模式',
  httpMethod: HttpMethod.Post,
  output: SchoolSetArchSyncModeWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92345',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolSetArchSyncModeWorkWxInput extends AuthWorkWxInput<SchoolSetArchSyncModeWorkWxOutput> {
  /** 通讯录同步模式。1-禁止标签同步到家校，2-禁止家校同步到标签，3-禁止相互同步 */
  @JsonName('arch_sync_mode')
  @IsDefined({ message: '通讯录同步模式不能为空' })
  @IsIn([1, 2, 3], {
    message: '通讯录同步模式只能是1(禁止标签同步到家校)、2(禁止家校同步到标签)或3(禁止相互同步)',
  })
  archSyncMode!: 1 | 2 | 3;
}
