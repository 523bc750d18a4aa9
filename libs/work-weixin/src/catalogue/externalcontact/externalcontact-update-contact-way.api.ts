import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ConclusionsDto } from './conclusions.dto.js';

/** 更新企业已配置的「联系我」方式的返回结果，见 {@link ExternalcontactUpdateContactWayWorkWxInput} */
export class ExternalcontactUpdateContactWayWorkWxOutput extends WorkWxOutput {}

/**
 * 更新企业已配置的「联系我」方式
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92228
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactUpdateContactWayWorkWxInput.from({ configId: 'CONFIG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/update_contact_way',
  desc: '更新企业已配置的「联系我」方式',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactUpdateContactWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92228',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactUpdateContactWayWorkWxInput extends AuthWorkWxInput<ExternalcontactUpdateContactWayWorkWxOutput> {
  /** 联系方式配置ID */
  @JsonName('config_id')
  @IsDefined({ message: '联系方式配置ID不能为空' })
  @IsString({ message: '联系方式配置ID必须是字符串' })
  configId!: string;

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

  /** 控件样式 */
  @JsonName('style')
  @IsOptional()
  @IsInt({ message: '控件样式必须是整数' })
  style?: number;

  /** 自定义状态参数 */
  @JsonName('state')
  @IsOptional()
  @IsString({ message: '自定义状态参数必须是字符串' })
  state?: string;

  /** 使用成员列表 */
  @JsonName('user')
  @IsOptional()
  @IsArray({ message: '使用成员列表必须是数组' })
  @IsString({ each: true, message: '使用成员列表的每一项必须是字符串' })
  user?: string[];

  /** 使用部门列表 */
  @JsonName('party')
  @IsOptional()
  @IsArray({ message: '使用部门列表必须是数组' })
  @IsInt({ each: true, message: '使用部门列表的每一项必须是整数' })
  party?: number[];

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

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  @IsOptional()
  @IsBoolean({ message: '是否标记客户来源必须是布尔值' })
  markSource?: boolean;

  /** 结束语 */
  @JsonName('conclusions', { type: () => ConclusionsDto })
  @IsOptional()
  conclusions?: ConclusionsDto;

  /** 是否临时会话模式。官方页面未列出 */
  @JsonName('is_temp')
  @IsOptional()
  @IsBoolean({ message: '是否临时会话模式必须是布尔值' })
  isTemp?: boolean;
}
