import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 进群方式配置
 *
 * @see {@link ExternalcontactGroupchatGetJoinWayWorkWxInput}
 */
export class ExternalcontactGroupchatGetJoinWayJoinWayDto extends HttpRemoteOutput {
  /** 联系方式配置ID */
  @JsonName('config_id')
  configId?: string;

  /** 场景。1-小程序插件，2-二维码插件 */
  @JsonName('scene', { type: () => Number })
  scene?: OpenEnum<1 | 2>;

  /** 备注 */
  @JsonName('remark')
  remark?: string;

  /** 是否自动新建群。0-否，1-是 */
  @JsonName('auto_create_room', { type: () => Number })
  autoCreateRoom?: OpenEnum<0 | 1>;

  /** 自动建群名前缀 */
  @JsonName('room_base_name')
  roomBaseName?: string;

  /** 自动建群起始序号 */
  @JsonName('room_base_id')
  roomBaseId?: number;

  /** 客户群ID列表 */
  @JsonName('chat_id_list', { type: () => [String] })
  chatIdList?: string[];

  /** 二维码链接 */
  @JsonName('qr_code', { sensitive: true })
  qrCode?: string;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  markSource?: boolean;
}

/** 获取客户群进群方式配置的返回结果，见 {@link ExternalcontactGroupchatGetJoinWayWorkWxInput} */
export class ExternalcontactGroupchatGetJoinWayWorkWxOutput extends WorkWxOutput {
  /** 进群方式配置 */
  @JsonName('join_way', { type: () => ExternalcontactGroupchatGetJoinWayJoinWayDto })
  joinWay?: ExternalcontactGroupchatGetJoinWayJoinWayDto;
}

/**
 * 获取客户群进群方式配置
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92229
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatGetJoinWayWorkWxInput.from({ configId: 'CONFIG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/get_join_way',
  desc: '获取客户群进群方式配置',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatGetJoinWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92229',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatGetJoinWayWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupchatGetJoinWayWorkWxOutput> {
  /** 联系方式配置ID */
  @JsonName('config_id')
  @IsDefined({ message: '联系方式配置ID不能为空' })
  @IsString({ message: '联系方式配置ID必须是字符串' })
  configId!: string;
}
