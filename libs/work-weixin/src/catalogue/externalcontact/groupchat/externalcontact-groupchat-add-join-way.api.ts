import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
} from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 配置客户群进群方式的返回结果，见 {@link ExternalcontactGroupchatAddJoinWayWorkWxInput} */
export class ExternalcontactGroupchatAddJoinWayWorkWxOutput extends WorkWxOutput {
  /** 联系方式配置ID */
  @JsonName('config_id')
  configId?: string;
}

/**
 * 配置客户群进群方式
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92229
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatAddJoinWayWorkWxInput.from({ scene: 1, chatIdList: ['CHAT_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/add_join_way',
  desc: '配置客户群进群方式',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatAddJoinWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92229',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatAddJoinWayWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupchatAddJoinWayWorkWxOutput> {
  /** 场景。1-小程序插件，2-二维码插件 */
  @JsonName('scene')
  @IsDefined({ message: '场景不能为空' })
  @IsIn([1, 2], { message: '场景只能是1(小程序插件)或2(二维码插件)' })
  scene!: 1 | 2;

  /** 备注。长度不超过30个字符，超过的部分会被截断 */
  @JsonName('remark')
  @IsOptional()
  @IsString({ message: '备注必须是字符串' })
  remark?: string;

  /** 是否自动新建群。0-否，1-是 */
  @JsonName('auto_create_room')
  @IsOptional()
  @IsIn([0, 1], { message: '是否自动新建群只能是0(否)或1(是)' })
  autoCreateRoom?: 0 | 1;

  /** 自动建群名前缀。长度不超过40个字符 */
  @JsonName('room_base_name')
  @IsOptional()
  @CharacterLength(0, 40, { message: '自动建群名前缀长度不能超过40个字符' })
  roomBaseName?: string;

  /** 自动建群起始序号 */
  @JsonName('room_base_id')
  @IsOptional()
  @IsInt({ message: '自动建群起始序号必须是整数' })
  roomBaseId?: number;

  /** 客户群ID列表。最多5个 */
  @JsonName('chat_id_list')
  @IsDefined({ message: '客户群ID列表不能为空' })
  @IsArray({ message: '客户群ID列表必须是数组' })
  @ArrayMaxSize(5, { message: '客户群ID列表最多支持5个' })
  @IsString({ each: true, message: '客户群ID列表的每一项必须是字符串' })
  chatIdList!: string[];

  /** 自定义状态参数。长度不超过30个字符 */
  @JsonName('state')
  @IsOptional()
  @CharacterLength(0, 30, { message: '自定义状态参数长度不能超过30个字符' })
  state?: string;

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  @IsOptional()
  @IsBoolean({ message: '是否标记客户来源必须是布尔值' })
  markSource?: boolean;
}
