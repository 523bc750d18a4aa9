import { AtLeastOneOf, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 更新结果
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoUpdateResultsDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('fieldid')
  fieldId?: number;

  /** 字段下标 */
  @JsonName('sub_idx')
  subIdx?: number;

  /** 结果 */
  @JsonName('result')
  result?: number;
}

/**
 * 删除结果
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoRemoveResultsDto extends HttpRemoteOutput {
  /** 字段组类型 */
  @JsonName('group_type')
  groupType?: number;

  /** 字段下标 */
  @JsonName('sub_idx')
  subIdx?: number;

  /** 结果 */
  @JsonName('result')
  result?: number;
}

/**
 * 新增结果
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoInsertResultDto extends HttpRemoteOutput {
  /** 字段组类型 */
  @JsonName('group_type')
  groupType?: number;

  /** 下标 */
  @JsonName('idx')
  idx?: number;

  /** 结果 */
  @JsonName('result')
  result?: number;
}

/** 更新员工花名册信息的返回结果，见 {@link HrUpdateStaffInfoWorkWxInput} */
export class HrUpdateStaffInfoWorkWxOutput extends WorkWxOutput {
  /** 更新结果列表 */
  @JsonName('update_results', { type: () => [HrUpdateStaffInfoUpdateResultsDto] })
  updateResults?: HrUpdateStaffInfoUpdateResultsDto[];

  /** 删除结果列表 */
  @JsonName('remove_results', { type: () => [HrUpdateStaffInfoRemoveResultsDto] })
  removeResults?: HrUpdateStaffInfoRemoveResultsDto[];

  /** 新增结果列表 */
  @JsonName('insert_result', { type: () => [HrUpdateStaffInfoInsertResultDto] })
  insertResult?: HrUpdateStaffInfoInsertResultDto[];
}

/**
 * 手机号码值
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoUpdateItemsValueMobileDto {
  /** 国家区号 */
  @JsonName('value_mobile_country_code')
  @IsOptional()
  @IsString({ message: '国家区号必须是字符串' })
  valueMobileCountryCode?: string;

  /** 手机号码值 */
  @JsonName('value_mobile', { sensitive: true })
  @IsOptional()
  @IsString({ message: '手机号码值必须是字符串' })
  valueMobile?: string;

  /** 国家区号 */
  @JsonName('value_country_code')
  @IsOptional()
  @IsString({ message: '国家区号必须是字符串' })
  valueCountryCode?: string;
}

/**
 * 更新的字段
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoUpdateItemsDto {
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

  /** 字符串值 */
  @JsonName('value_string', { sensitive: true })
  @IsOptional()
  @IsString({ message: '字符串值必须是字符串' })
  valueString?: string;

  /** 手机号码值 */
  @JsonName('value_mobile', { type: () => HrUpdateStaffInfoUpdateItemsValueMobileDto, sensitive: true })
  @IsOptional()
  valueMobile?: HrUpdateStaffInfoUpdateItemsValueMobileDto;

  /** 无符号长整数值 */
  @JsonName('value_uint64')
  @IsOptional()
  @IsInt({ message: '无符号长整数值必须是整数' })
  valueUint64?: number;

  /** 整数值 */
  @JsonName('value_uint32')
  @IsOptional()
  @IsInt({ message: '整数值必须是整数' })
  valueUint32?: number;

  /** 长整数值 */
  @JsonName('value_int64')
  @IsOptional()
  @IsInt({ message: '长整数值必须是整数' })
  valueInt64?: number;
}

/**
 * 删除的字段组
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoRemoveItemsDto {
  /** 字段组类型 */
  @JsonName('group_type')
  @IsDefined({ message: '字段组类型不能为空' })
  @IsInt({ message: '字段组类型必须是整数' })
  groupType!: number;

  /** 字段下标 */
  @JsonName('sub_idx')
  @IsDefined({ message: '字段下标不能为空' })
  @IsInt({ message: '字段下标必须是整数' })
  subIdx!: number;
}

/**
 * 手机号码值
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoItemValueMobileDto {
  /** 国家区号 */
  @JsonName('value_country_code')
  @IsOptional()
  @IsString({ message: '国家区号必须是字符串' })
  valueCountryCode?: string;

  /** 手机号码值 */
  @JsonName('value_mobile', { sensitive: true })
  @IsOptional()
  @IsString({ message: '手机号码值必须是字符串' })
  valueMobile?: string;
}

/**
 * 字段
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoItemDto {
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

  /** 字符串值 */
  @JsonName('value_string', { sensitive: true })
  @IsOptional()
  @IsString({ message: '字符串值必须是字符串' })
  valueString?: string;

  /** 整数值 */
  @JsonName('value_uint32', { sensitive: true })
  @IsOptional()
  @IsInt({ message: '整数值必须是整数' })
  valueUint32?: number;

  /** 手机号码值 */
  @JsonName('value_mobile', { type: () => HrUpdateStaffInfoItemValueMobileDto, sensitive: true })
  @IsOptional()
  valueMobile?: HrUpdateStaffInfoItemValueMobileDto;

  /** 无符号长整数值 */
  @JsonName('value_uint64')
  @IsOptional()
  @IsInt({ message: '无符号长整数值必须是整数' })
  valueUint64?: number;

  /** 长整数值 */
  @JsonName('value_int64')
  @IsOptional()
  @IsInt({ message: '长整数值必须是整数' })
  valueInt64?: number;
}

/**
 * 新增的字段组
 *
 * @see {@link HrUpdateStaffInfoWorkWxInput}
 */
export class HrUpdateStaffInfoInsertItemsDto {
  /** 字段组类型 */
  @JsonName('group_type')
  @IsDefined({ message: '字段组类型不能为空' })
  @IsInt({ message: '字段组类型必须是整数' })
  groupType!: number;

  /** 字段列表 */
  @JsonName('item', { type: () => [HrUpdateStaffInfoItemDto] })
  @IsOptional()
  item?: HrUpdateStaffInfoItemDto[];
}

/**
 * 更新员工花名册信息
 *
 * 权限说明：自建应用须在管理端「人事助手」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99133
 * @example
 * ```ts
 * await workWeixin.send(HrUpdateStaffInfoWorkWxInput.from({ userId: 'zhangsan', updateItems: [{ fieldId: 1 }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'hr/update_staff_info',
  desc: '更新员工花名册信息',
  httpMethod: HttpMethod.Post,
  output: HrUpdateStaffInfoWorkWxOutput,
  credential: ['hr', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99133',
})
@WorkWxApi({ permission: '人事助手' })
export class HrUpdateStaffInfoWorkWxInput extends AuthWorkWxInput<HrUpdateStaffInfoWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 更新的字段列表 */
  @JsonName('update_items', { type: () => [HrUpdateStaffInfoUpdateItemsDto] })
  @AtLeastOneOf(['updateItems', 'removeItems', 'insertItems'], {
    message: '更新的字段列表、删除的字段组列表和新增的字段组列表至少需要填写一个',
  })
  updateItems?: HrUpdateStaffInfoUpdateItemsDto[];

  /** 删除的字段组列表 */
  @JsonName('remove_items', { type: () => [HrUpdateStaffInfoRemoveItemsDto] })
  @IsOptional()
  removeItems?: HrUpdateStaffInfoRemoveItemsDto[];

  /** 新增的字段组列表 */
  @JsonName('insert_items', { type: () => [HrUpdateStaffInfoInsertItemsDto] })
  @IsOptional()
  insertItems?: HrUpdateStaffInfoInsertItemsDto[];
}
