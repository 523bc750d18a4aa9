import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ConclusionsDto } from './conclusions.dto.js';

/** 配置客户联系「联系我」方式的返回结果，见 {@link ExternalcontactAddContactWayWorkWxInput} */
export class ExternalcontactAddContactWayWorkWxOutput extends WorkWxOutput {
  /** 联系方式配置ID */
  @JsonName('config_id')
  configId?: string;

  /** 二维码链接 */
  @JsonName('qr_code', { sensitive: true })
  qrCode?: string;
}

/**
 * 配置客户联系「联系我」方式
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92228
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactAddContactWayWorkWxInput.from({ type: 1, scene: 1, user: ['USER'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/add_contact_way',
  desc: '配置客户联系「联系我」方式',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactAddContactWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92228',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactAddContactWayWorkWxInput extends AuthWorkWxInput<ExternalcontactAddContactWayWorkWxOutput> {
  /** 联系方式类型。1-单人，2-多人 */
  @JsonName('type')
  @IsDefined({ message: '联系方式类型不能为空' })
  @IsIn([1, 2], { message: '联系方式类型只能是1(单人)或2(多人)' })
  type!: 1 | 2;

  /** 场景。1-小程序，2-二维码 */
  @JsonName('scene')
  @IsDefined({ message: '场景不能为空' })
  @IsIn([1, 2], { message: '场景只能是1(小程序)或2(二维码)' })
  scene!: 1 | 2;

  /** 控件样式 */
  @JsonName('style')
  @IsOptional()
  @IsInt({ message: '控件样式必须是整数' })
  style?: number;

  /** 备注。长度不超过30个字符 */
  @JsonName('remark')
  @IsOptional()
  @CharacterLength(0, 30, { message: '备注长度不能超过30个字符' })
  remark?: string;

  /** 是否无需验证 */
  @JsonName('skip_verify')
  @IsOptional()
  @IsBoolean({ message: '是否无需验证必须是布尔值' })
  skipVerify?: boolean;

  /** 自定义状态参数。长度不超过30个字符 */
  @JsonName('state')
  @IsOptional()
  @CharacterLength(0, 30, { message: '自定义状态参数长度不能超过30个字符' })
  state?: string;

  /** 使用成员列表 */
  @JsonName('user')
  @RequiredIf({ type: 1 }, { message: '联系方式类型为1(单人)时使用成员列表不能为空' })
  @IsArray({ message: '使用成员列表必须是数组' })
  @IsString({ each: true, message: '使用成员列表的每一项必须是字符串' })
  user?: string[];

  /** 使用部门列表 */
  @JsonName('party')
  @IsOptional()
  @IsArray({ message: '使用部门列表必须是数组' })
  @IsInt({ each: true, message: '使用部门列表的每一项必须是整数' })
  party?: number[];

  /** 是否临时会话模式 */
  @JsonName('is_temp')
  @IsOptional()
  @IsBoolean({ message: '是否临时会话模式必须是布尔值' })
  isTemp?: boolean;

  /** 有效时长 */
  @JsonName('expires_in')
  @IsOptional()
  @IsInt({ message: '有效时长必须是整数' })
  expiresIn?: number;

  /** 临时会话有效期 */
  @JsonName('chat_expires_in')
  @IsOptional()
  @IsInt({ message: '临时会话有效期必须是整数' })
  chatExpiresIn?: number;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  @IsOptional()
  @IsString({ message: '微信UnionID必须是字符串' })
  unionId?: string;

  /** 是否仅能添加一人 */
  @JsonName('is_exclusive')
  @IsOptional()
  @IsBoolean({ message: '是否仅能添加一人必须是布尔值' })
  isExclusive?: boolean;

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  @IsOptional()
  @IsBoolean({ message: '是否标记客户来源必须是布尔值' })
  markSource?: boolean;

  /** 结束语 */
  @JsonName('conclusions', { type: () => ConclusionsDto })
  @IsOptional()
  conclusions?: ConclusionsDto;
}
