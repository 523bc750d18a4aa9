import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ConclusionsDto } from './conclusions.dto.js';

/**
 * 联系方式配置
 *
 * @see {@link ExternalcontactGetContactWayWorkWxInput}
 */
export class ExternalcontactGetContactWayContactWayDto extends HttpRemoteOutput {
  /** 联系方式配置ID */
  @JsonName('config_id')
  configId?: string;

  /** 联系方式类型。1-单人，2-多人 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 场景。1-小程序，2-二维码 */
  @JsonName('scene', { type: () => Number })
  scene?: OpenEnum<1 | 2>;

  /** 控件样式 */
  @JsonName('style')
  style?: number;

  /** 备注 */
  @JsonName('remark')
  remark?: string;

  /** 是否无需验证 */
  @JsonName('skip_verify')
  skipVerify?: boolean;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;

  /** 二维码链接 */
  @JsonName('qr_code', { sensitive: true })
  qrCode?: string;

  /** 使用成员列表 */
  @JsonName('user', { type: () => [String] })
  user?: string[];

  /** 使用部门列表 */
  @JsonName('party', { type: () => [Number] })
  party?: number[];

  /** 是否临时会话模式 */
  @JsonName('is_temp')
  isTemp?: boolean;

  /** 有效时长 */
  @JsonName('expires_in')
  expiresIn?: number;

  /** 临时会话有效期 */
  @JsonName('chat_expires_in')
  chatExpiresIn?: number;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  unionId?: string;

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  markSource?: boolean;

  /** 结束语 */
  @JsonName('conclusions', { type: () => ConclusionsDto })
  conclusions?: ConclusionsDto;
}

/** 获取企业已配置的「联系我」方式的返回结果，见 {@link ExternalcontactGetContactWayWorkWxInput} */
export class ExternalcontactGetContactWayWorkWxOutput extends WorkWxOutput {
  /** 联系方式配置 */
  @JsonName('contact_way', { type: () => ExternalcontactGetContactWayContactWayDto })
  contactWay?: ExternalcontactGetContactWayContactWayDto;
}

/**
 * 获取企业已配置的「联系我」方式
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92228
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetContactWayWorkWxInput.from({ configId: 'CONFIG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_contact_way',
  desc: '获取企业已配置的「联系我」方式',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetContactWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92228',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetContactWayWorkWxInput extends AuthWorkWxInput<ExternalcontactGetContactWayWorkWxOutput> {
  /** 联系方式配置ID */
  @JsonName('config_id')
  @IsDefined({ message: '联系方式配置ID不能为空' })
  @IsString({ message: '联系方式配置ID必须是字符串' })
  configId!: string;
}
