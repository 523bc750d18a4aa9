import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 选项
 *
 * @see {@link HrGetFieldsWorkWxInput}
 */
export class HrGetFieldsOptionListDto extends HttpRemoteOutput {
  /** 选项ID */
  @JsonName('id')
  id?: number;

  /** 选项内容 */
  @JsonName('value')
  value?: string;
}

/**
 * 字段
 *
 * @see {@link HrGetFieldsWorkWxInput}
 */
export class HrGetFieldsFieldListDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('fieldid')
  fieldId?: number;

  /** 字段名称 */
  @JsonName('field_name')
  fieldName?: string;

  /** 字段类型 */
  @JsonName('field_type')
  fieldType?: number;

  /** 值类型 */
  @JsonName('value_type')
  valueType?: number;

  /** 是否必填 */
  @JsonName('is_must')
  isMust?: boolean;

  /** 选项列表 */
  @JsonName('option_list', { type: () => [HrGetFieldsOptionListDto] })
  optionList?: HrGetFieldsOptionListDto[];
}

/**
 * 字段组
 *
 * @see {@link HrGetFieldsWorkWxInput}
 */
export class HrGetFieldsGroupListDto extends HttpRemoteOutput {
  /** 字段组ID */
  @JsonName('group_id')
  groupId?: number;

  /** 字段组名称 */
  @JsonName('group_name')
  groupName?: string;

  /** 字段列表 */
  @JsonName('field_list', { type: () => [HrGetFieldsFieldListDto] })
  fieldList?: HrGetFieldsFieldListDto[];
}

/** 获取员工字段配置的返回结果，见 {@link HrGetFieldsWorkWxInput} */
export class HrGetFieldsWorkWxOutput extends WorkWxOutput {
  /** 字段组列表 */
  @JsonName('group_list', { type: () => [HrGetFieldsGroupListDto] })
  groupList?: HrGetFieldsGroupListDto[];
}

/**
 * 获取员工字段配置
 *
 * 权限说明：自建应用须在管理端「人事助手」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99131
 * @example
 * ```ts
 * await workWeixin.send(HrGetFieldsWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'hr/get_fields',
  desc: '获取员工字段配置',
  httpMethod: HttpMethod.Get,
  output: HrGetFieldsWorkWxOutput,
  credential: ['hr', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99131',
})
@WorkWxApi({ permission: '人事助手' })
export class HrGetFieldsWorkWxInput extends AuthWorkWxInput<HrGetFieldsWorkWxOutput> {}
