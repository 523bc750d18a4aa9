import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 手机号码值
 *
 * @see {@link HrGetStaffInfoWorkWxInput}
 */
export class HrGetStaffInfoValueMobileDto extends HttpRemoteOutput {
  /** 国家区号 */
  @JsonName('value_country_code')
  valueCountryCode?: string;

  /** 手机号码值 */
  @JsonName('value_mobile', { sensitive: true })
  valueMobile?: string;
}

/**
 * 文件列表值
 *
 * @see {@link HrGetStaffInfoWorkWxInput}
 */
export class HrGetStaffInfoValueFileDto extends HttpRemoteOutput {
  /** 素材ID列表 */
  @JsonName('media_id', { type: () => [String] })
  mediaId?: string[];
}

/**
 * 字段信息
 *
 * @see {@link HrGetStaffInfoWorkWxInput}
 */
export class HrGetStaffInfoFieldInfoDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('fieldid')
  fieldId?: number;

  /** 字段下标 */
  @JsonName('sub_idx')
  subIdx?: number;

  /** 结果 */
  @JsonName('result')
  result?: number;

  /** 值类型 */
  @JsonName('value_type')
  valueType?: number;

  /** 整数值 */
  @JsonName('value_uint32', { sensitive: true })
  valueUint32?: number;

  /** 手机号码值 */
  @JsonName('value_mobile', { type: () => HrGetStaffInfoValueMobileDto, sensitive: true })
  valueMobile?: HrGetStaffInfoValueMobileDto;

  /** 文件列表值 */
  @JsonName('value_file', { type: () => HrGetStaffInfoValueFileDto, sensitive: true })
  valueFile?: HrGetStaffInfoValueFileDto;
}

/** 获取员工花名册信息的返回结果，见 {@link HrGetStaffInfoWorkWxInput} */
export class HrGetStaffInfoWorkWxOutput extends WorkWxOutput {
  /** 字段信息列表 */
  @JsonName('field_info', { type: () => [HrGetStaffInfoFieldInfoDto] })
  fieldInfo?: HrGetStaffInfoFieldInfoDto[];
}

/**
 * 字段
 *
 * @see {@link HrGetStaffInfoWorkWxInput}
 */
export class HrGetStaffInfoFieldIdsDto {
  /** 字段ID */
  @JsonName('fieldid')
  @IsDefined({ message: '字段ID不能为空' })
  @IsInt({ message: '字段ID必须是整数' })
  fieldId!: number;

  /** 字段下标 */
  @JsonName('sub_idx')
  @IsOptional()
  @IsInt({ message: '字段下标必须是整数' })
  subIdx?: number;
}

/**
 * 获取员工花名册信息
 *
 * 权限说明：自建应用须在管理端「人事助手」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99132
 * @example
 * ```ts
 * await workWeixin.send(HrGetStaffInfoWorkWxInput.from({ userId: 'zhangsan', fieldIds: [{ fieldId: 1 }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'hr/get_staff_info',
  desc: '获取员工花名册信息',
  httpMethod: HttpMethod.Post,
  output: HrGetStaffInfoWorkWxOutput,
  credential: ['hr', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99132',
})
@WorkWxApi({ permission: '人事助手' })
export class HrGetStaffInfoWorkWxInput extends AuthWorkWxInput<HrGetStaffInfoWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 是否获取全部字段 */
  @JsonName('get_all')
  @IsOptional()
  @IsBoolean({ message: '是否获取全部字段必须是布尔值' })
  getAll?: boolean;

  /** 字段列表 */
  @JsonName('fieldids', { type: () => [HrGetStaffInfoFieldIdsDto] })
  @RequiredIf({ getAll: [false, null] }, { message: '是否获取全部字段未填写或为false时字段列表不能为空' })
  fieldIds?: HrGetStaffInfoFieldIdsDto[];
}
