import {
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import {
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  Min,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 编辑收集表的返回结果，见 {@link WedocModifyFormWorkWxInput} */
export class WedocModifyFormWorkWxOutput extends WorkWxOutput {}

/**
 * 选项
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormOptionItemDto {
  /** 选项序号 */
  @JsonName('key', { sensitive: false })
  @IsDefined({ message: '选项序号不能为空' })
  @IsInt({ message: '选项序号必须是整数' })
  key!: number;

  /** 选项内容 */
  @JsonName('value')
  @IsDefined({ message: '选项内容不能为空' })
  @IsString({ message: '选项内容必须是字符串' })
  value!: string;

  /** 选项状态。1-正常，2-已删除 */
  @JsonName('status')
  @IsDefined({ message: '选项状态不能为空' })
  @IsIn([1, 2], { message: '选项状态只能是1(正常)或2(已删除)' })
  status!: 1 | 2;
}

/**
 * 文本题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormTextSettingDto {
  /** 校验类型。官方页面未列出 */
  @JsonName('validation_type')
  @IsOptional()
  @IsInt({ message: '校验类型必须是整数' })
  validationType?: number;

  /** 校验详情。官方页面未列出 */
  @JsonName('validation_detail')
  @IsOptional()
  @IsInt({ message: '校验详情必须是整数' })
  validationDetail?: number;

  /** 字符长度限制。官方页面未列出 */
  @JsonName('char_len')
  @IsOptional()
  @IsInt({ message: '字符长度限制必须是整数' })
  charLen?: number;

  /** 最小值。官方页面未列出 */
  @JsonName('number_min')
  @IsOptional()
  @IsNumber({}, { message: '最小值必须是数字' })
  numberMin?: number;

  /** 最大值。官方页面未列出 */
  @JsonName('number_max')
  @IsOptional()
  @IsNumber({}, { message: '最大值必须是数字' })
  numberMax?: number;
}

/**
 * 单选题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormRadioSettingDto {
  /** 是否有其他选项。官方页面未列出 */
  @JsonName('add_other_option')
  @IsOptional()
  @IsBoolean({ message: '是否有其他选项必须是布尔值' })
  addOtherOption?: boolean;
}

/**
 * 多选题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormCheckboxSettingDto {
  /** 是否有其他选项。官方页面未列出 */
  @JsonName('add_other_option')
  @IsOptional()
  @IsBoolean({ message: '是否有其他选项必须是布尔值' })
  addOtherOption?: boolean;

  /** 数量限制类型。官方页面未列出 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '数量限制类型必须是整数' })
  type?: number;

  /** 选项数量限制。官方页面未列出 */
  @JsonName('number')
  @IsOptional()
  @IsInt({ message: '选项数量限制必须是整数' })
  number?: number;
}

/**
 * 位置题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormLocationSettingDto {
  /** 位置类型。官方页面未列出 */
  @JsonName('location_type')
  @IsOptional()
  @IsInt({ message: '位置类型必须是整数' })
  locationType?: number;

  /** 位置范围类型。官方页面未列出 */
  @JsonName('distance_type')
  @IsOptional()
  @IsInt({ message: '位置范围类型必须是整数' })
  distanceType?: number;
}

/**
 * 上传限制
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormUploadImageLimitDto {
  /** 数量限制类型。官方页面未列出 */
  @JsonName('count_limit_type')
  @IsOptional()
  @IsInt({ message: '数量限制类型必须是整数' })
  countLimitType?: number;

  /** 数量上限。官方页面未列出 */
  @JsonName('count')
  @IsOptional()
  @IsInt({ message: '数量上限必须是整数' })
  count?: number;

  /** 大小上限。官方页面未列出 */
  @JsonName('max_size')
  @IsOptional()
  @IsInt({ message: '大小上限必须是整数' })
  maxSize?: number;
}

/**
 * 图片题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormImageSettingDto {
  /** 是否仅允许拍照。官方页面未列出 */
  @JsonName('camera_only')
  @IsOptional()
  @IsBoolean({ message: '是否仅允许拍照必须是布尔值' })
  cameraOnly?: boolean;

  /** 上传限制。官方页面未列出 */
  @JsonName('upload_image_limit', { type: () => WedocModifyFormUploadImageLimitDto })
  @IsOptional()
  uploadImageLimit?: WedocModifyFormUploadImageLimitDto;
}

/**
 * 上传文件限制
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormUploadFileLimitDto {
  /** 数量限制类型 */
  @JsonName('count_limit_type')
  @IsOptional()
  @IsIn([0, 1], { message: '数量限制类型只能是0或1' })
  countLimitType?: 0 | 1;

  /** 数量上限。取值1~9 */
  @JsonName('count')
  @IsOptional()
  @IsInt({ message: '数量上限必须是整数' })
  @Min(1, { message: '数量上限必须在1-9之间' })
  @Max(9, { message: '数量上限必须在1-9之间' })
  count?: number;

  /** 大小上限。取值不超过3000 */
  @JsonName('max_size')
  @IsOptional()
  @IsInt({ message: '大小上限必须是整数' })
  @Max(3000, { message: '大小上限不能超过3000' })
  maxSize?: number;
}

/**
 * 文件题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormFileSettingDto {
  /** 上传文件限制 */
  @JsonName('upload_file_limit', { type: () => WedocModifyFormUploadFileLimitDto })
  @IsOptional()
  uploadFileLimit?: WedocModifyFormUploadFileLimitDto;
}

/**
 * 日期题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormDateSettingDto {
  /** 日期格式类型。官方页面未列出 */
  @JsonName('date_format_type')
  @IsOptional()
  @IsInt({ message: '日期格式类型必须是整数' })
  dateFormatType?: number;
}

/**
 * 时间题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormTimeSettingDto {
  /** 时间格式类型。官方页面未列出 */
  @JsonName('time_format_type')
  @IsOptional()
  @IsInt({ message: '时间格式类型必须是整数' })
  timeFormatType?: number;
}

/**
 * 时长题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormDurationSettingDto {
  /** 时间刻度。官方页面未列出 */
  @JsonName('time_scale')
  @IsOptional()
  @IsInt({ message: '时间刻度必须是整数' })
  timeScale?: number;

  /** 日期类型。官方页面未列出 */
  @JsonName('date_type')
  @IsOptional()
  @IsInt({ message: '日期类型必须是整数' })
  dateType?: number;

  /** 每天小时数。官方页面未列出 */
  @JsonName('day_range')
  @IsOptional()
  @IsInt({ message: '每天小时数必须是整数' })
  dayRange?: number;
}

/**
 * 体温题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormTemperatureSettingDto {
  /** 单位类型。官方页面未列出 */
  @JsonName('unit_type')
  @IsOptional()
  @IsInt({ message: '单位类型必须是整数' })
  unitType?: number;
}

/**
 * 部门题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormDepartmentSettingDto {
  /** 是否允许多选。官方页面未列出 */
  @JsonName('allow_multiple_selection')
  @IsOptional()
  @IsBoolean({ message: '是否允许多选必须是布尔值' })
  allowMultipleSelection?: boolean;
}

/**
 * 成员题设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormMemberSettingDto {
  /** 是否允许多选。官方页面未列出 */
  @JsonName('allow_multiple_selection')
  @IsOptional()
  @IsBoolean({ message: '是否允许多选必须是布尔值' })
  allowMultipleSelection?: boolean;
}

/**
 * 问题扩展设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormQuestionExtendSettingDto {
  /** 文本题设置。官方页面未列出 */
  @JsonName('text_setting', { type: () => WedocModifyFormTextSettingDto })
  @IsOptional()
  textSetting?: WedocModifyFormTextSettingDto;

  /** 单选题设置。官方页面未列出 */
  @JsonName('radio_setting', { type: () => WedocModifyFormRadioSettingDto })
  @IsOptional()
  radioSetting?: WedocModifyFormRadioSettingDto;

  /** 多选题设置。官方页面未列出 */
  @JsonName('checkbox_setting', { type: () => WedocModifyFormCheckboxSettingDto })
  @IsOptional()
  checkboxSetting?: WedocModifyFormCheckboxSettingDto;

  /** 位置题设置。官方页面未列出 */
  @JsonName('location_setting', { type: () => WedocModifyFormLocationSettingDto })
  @IsOptional()
  locationSetting?: WedocModifyFormLocationSettingDto;

  /** 图片题设置。官方页面未列出 */
  @JsonName('image_setting', { type: () => WedocModifyFormImageSettingDto })
  @IsOptional()
  imageSetting?: WedocModifyFormImageSettingDto;

  /** 文件题设置。官方页面未列出 */
  @JsonName('file_setting', { type: () => WedocModifyFormFileSettingDto })
  @IsOptional()
  fileSetting?: WedocModifyFormFileSettingDto;

  /** 日期题设置。官方页面未列出 */
  @JsonName('date_setting', { type: () => WedocModifyFormDateSettingDto })
  @IsOptional()
  dateSetting?: WedocModifyFormDateSettingDto;

  /** 时间题设置。官方页面未列出 */
  @JsonName('time_setting', { type: () => WedocModifyFormTimeSettingDto })
  @IsOptional()
  timeSetting?: WedocModifyFormTimeSettingDto;

  /** 时长题设置。官方页面未列出 */
  @JsonName('duration_setting', { type: () => WedocModifyFormDurationSettingDto })
  @IsOptional()
  durationSetting?: WedocModifyFormDurationSettingDto;

  /** 体温题设置。官方页面未列出 */
  @JsonName('temperature_setting', { type: () => WedocModifyFormTemperatureSettingDto })
  @IsOptional()
  temperatureSetting?: WedocModifyFormTemperatureSettingDto;

  /** 部门题设置。官方页面未列出 */
  @JsonName('department_setting', { type: () => WedocModifyFormDepartmentSettingDto })
  @IsOptional()
  departmentSetting?: WedocModifyFormDepartmentSettingDto;

  /** 成员题设置。官方页面未列出 */
  @JsonName('member_setting', { type: () => WedocModifyFormMemberSettingDto })
  @IsOptional()
  memberSetting?: WedocModifyFormMemberSettingDto;
}

/**
 * 问题
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormItemsDto {
  /** 仅用于类型检查：每种回答类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'replyType',
    {
      1: 'questionExtendSetting.textSetting?' | 'optionItem?';
      2: 'questionExtendSetting.radioSetting?' | 'optionItem';
      3: 'questionExtendSetting.checkboxSetting?' | 'optionItem';
      5: 'questionExtendSetting.locationSetting?' | 'optionItem?';
      9: 'questionExtendSetting.imageSetting?' | 'optionItem?';
      10: 'questionExtendSetting.fileSetting?' | 'optionItem?';
      11: 'questionExtendSetting.dateSetting?' | 'optionItem?';
      14: 'questionExtendSetting.timeSetting?' | 'optionItem?';
      15: 'optionItem';
      16: 'questionExtendSetting.temperatureSetting?' | 'optionItem?';
      17: 'optionItem?';
      18: 'questionExtendSetting.departmentSetting?' | 'optionItem?';
      19: 'questionExtendSetting.memberSetting?' | 'optionItem?';
      22: 'questionExtendSetting.durationSetting?' | 'optionItem?';
    },
    { open: true }
  >;

  /** 问题ID */
  @JsonName('question_id')
  @IsDefined({ message: '问题ID不能为空' })
  @IsInt({ message: '问题ID必须是整数' })
  questionId!: number;

  /** 问题描述 */
  @JsonName('title')
  @IsDefined({ message: '问题描述不能为空' })
  @IsString({ message: '问题描述必须是字符串' })
  title!: string;

  /** 问题序号 */
  @JsonName('pos')
  @IsDefined({ message: '问题序号不能为空' })
  @IsInt({ message: '问题序号必须是整数' })
  pos!: number;

  /** 状态。1-正常，2-已删除 */
  @JsonName('status')
  @IsDefined({ message: '状态不能为空' })
  @IsIn([1, 2], { message: '状态只能是1(正常)或2(已删除)' })
  status!: 1 | 2;

  /** 回答类型。1-文本，2-单选，3-多选，5-位置，9-图片，10-文件，11-日期，14-时间，15-下拉列表，16-体温，17-签名，18-部门，19-成员，22-时长 */
  @JsonName('reply_type')
  @IsDefined({ message: '回答类型不能为空' })
  @IsInt({ message: '回答类型必须是整数' })
  replyType!: OpenEnum<1 | 2 | 3 | 5 | 9 | 10 | 11 | 14 | 15 | 16 | 17 | 18 | 19 | 22>;

  /** 是否必答 */
  @JsonName('must_reply')
  @IsDefined({ message: '是否必答不能为空' })
  @IsBoolean({ message: '是否必答必须是布尔值' })
  mustReply!: boolean;

  /** 问题备注 */
  @JsonName('note')
  @IsOptional()
  @IsString({ message: '问题备注必须是字符串' })
  note?: string;

  /** 选项列表 */
  @JsonName('option_item', { type: () => [WedocModifyFormOptionItemDto] })
  @GivenFor('replyType', [2, 3, 15], {
    optionalFor: [1, 5, 9, 10, 11, 14, 16, 17, 18, 19, 22],
    message: '回答类型为2(单选)、3(多选)或15(下拉列表)时选项列表不能为空',
  })
  optionItem?: WedocModifyFormOptionItemDto[];

  /** 编辑提示 */
  @JsonName('placeholder')
  @IsOptional()
  @IsString({ message: '编辑提示必须是字符串' })
  placeholder?: string;

  /** 问题扩展设置 */
  @JsonName('question_extend_setting', { type: () => WedocModifyFormQuestionExtendSettingDto })
  @IsOptional()
  questionExtendSetting?: WedocModifyFormQuestionExtendSettingDto;
}

/**
 * 收集表问题
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormFormQuestionDto {
  /** 问题列表 */
  @JsonName('items', { type: () => [WedocModifyFormItemsDto] })
  @IsDefined({ message: '问题列表不能为空' })
  items!: WedocModifyFormItemsDto[];
}

/**
 * 填写范围
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormFillInRangeDto {
  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];

  /** 部门ID列表 */
  @JsonName('departmentids')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  departmentIds?: number[];
}

/**
 * 收集表管理员范围
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormSettingManagerRangeDto {
  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];
}

/**
 * 定时重复设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormTimedRepeatInfoDto {
  /** 是否开启定时重复 */
  @JsonName('enable')
  @IsOptional()
  @IsBoolean({ message: '是否开启定时重复必须是布尔值' })
  enable?: boolean;

  /** 每周重复日 */
  @JsonName('week_flag')
  @IsOptional()
  @IsInt({ message: '每周重复日必须是整数' })
  weekFlag?: number;

  /** 提醒时间 */
  @JsonName('remind_time')
  @IsOptional()
  @IsInt({ message: '提醒时间必须是整数' })
  remindTime?: number;

  /** 重复类型。0-每周，1-每天，2-每月 */
  @JsonName('repeat_type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '重复类型只能是0(每周)、1(每天)或2(每月)' })
  repeatType?: 0 | 1 | 2;

  /** 是否跳过节假日 */
  @JsonName('skip_holiday')
  @IsOptional()
  @IsBoolean({ message: '是否跳过节假日必须是布尔值' })
  skipHoliday?: boolean;

  /** 每月重复日 */
  @JsonName('day_of_month')
  @IsOptional()
  @IsInt({ message: '每月重复日必须是整数' })
  dayOfMonth?: number;

  /** 补填规则。0-允许，1-仅当天，2-最后五天内，3-一个月内，4-下一次生成前 */
  @JsonName('fork_finish_type')
  @IsOptional()
  @IsInt({ message: '补填规则必须是整数' })
  forkFinishType?: OpenEnum<0 | 1 | 2 | 3 | 4>;
}

/**
 * 收集表设置
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormFormSettingDto {
  /** 填写权限。0-所有人，1-指定成员或部门 */
  @JsonName('fill_out_auth', { sensitive: false })
  @IsDefined({ message: '填写权限不能为空' })
  @IsIn([0, 1], { message: '填写权限只能是0(所有人)或1(指定成员或部门)' })
  fillOutAuth!: 0 | 1;

  /** 填写范围 */
  @JsonName('fill_in_range', { type: () => WedocModifyFormFillInRangeDto })
  @IsOptional()
  fillInRange?: WedocModifyFormFillInRangeDto;

  /** 收集表管理员范围 */
  @JsonName('setting_manager_range', { type: () => WedocModifyFormSettingManagerRangeDto })
  @IsOptional()
  settingManagerRange?: WedocModifyFormSettingManagerRangeDto;

  /** 定时重复设置 */
  @JsonName('timed_repeat_info', { type: () => WedocModifyFormTimedRepeatInfoDto })
  @IsOptional()
  timedRepeatInfo?: WedocModifyFormTimedRepeatInfoDto;

  /** 是否允许多次提交 */
  @JsonName('allow_multi_fill')
  @IsOptional()
  @IsBoolean({ message: '是否允许多次提交必须是布尔值' })
  allowMultiFill?: boolean;

  /** 定时关闭时间 */
  @JsonName('timed_finish')
  @IsOptional()
  @IsInt({ message: '定时关闭时间必须是整数' })
  timedFinish?: number;

  /** 是否支持匿名 */
  @JsonName('can_anonymous')
  @IsOptional()
  @IsBoolean({ message: '是否支持匿名必须是布尔值' })
  canAnonymous?: boolean;

  /** 是否提醒新回复 */
  @JsonName('can_notify_submit')
  @IsOptional()
  @IsBoolean({ message: '是否提醒新回复必须是布尔值' })
  canNotifySubmit?: boolean;
}

/**
 * 收集表信息
 *
 * @see {@link WedocModifyFormWorkWxInput}
 */
export class WedocModifyFormFormInfoDto {
  /** 收集表标题 */
  @JsonName('form_title')
  @IsOptional()
  @IsString({ message: '收集表标题必须是字符串' })
  formTitle?: string;

  /** 收集表描述 */
  @JsonName('form_desc')
  @IsOptional()
  @IsString({ message: '收集表描述必须是字符串' })
  formDesc?: string;

  /** 收集表表头图链接 */
  @JsonName('form_header')
  @IsOptional()
  @IsString({ message: '收集表表头图链接必须是字符串' })
  formHeader?: string;

  /** 收集表问题 */
  @JsonName('form_question', { type: () => WedocModifyFormFormQuestionDto })
  @IsOptional()
  formQuestion?: WedocModifyFormFormQuestionDto;

  /** 收集表设置 */
  @JsonName('form_setting', { type: () => WedocModifyFormFormSettingDto })
  @IsOptional()
  formSetting?: WedocModifyFormFormSettingDto;
}

/**
 * 编辑收集表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97816
 * @example
 * ```ts
 * await workWeixin.send(WedocModifyFormWorkWxInput.from({ oper: 1, formId: 'FORM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/modify_form',
  desc: '编辑收集表',
  httpMethod: HttpMethod.Post,
  output: WedocModifyFormWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97816',
})
@WorkWxApi({ permission: '文档' })
export class WedocModifyFormWorkWxInput extends AuthWorkWxInput<WedocModifyFormWorkWxOutput> {
  /** 操作类型。1-全量修改问题，2-全量修改设置 */
  @JsonName('oper')
  @IsDefined({ message: '操作类型不能为空' })
  @IsIn([1, 2], { message: '操作类型只能是1(全量修改问题)或2(全量修改设置)' })
  oper!: 1 | 2;

  /** 收集表ID */
  @JsonName('formid')
  @IsDefined({ message: '收集表ID不能为空' })
  @IsString({ message: '收集表ID必须是字符串' })
  formId!: string;

  /** 收集表信息 */
  @JsonName('form_info', { type: () => WedocModifyFormFormInfoDto })
  @IsOptional()
  formInfo?: WedocModifyFormFormInfoDto;
}
