import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 选项
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoOptionItemDto extends HttpRemoteOutput {
  /** 选项序号 */
  @JsonName('key', { sensitive: false })
  key?: number;

  /** 选项内容 */
  @JsonName('value')
  value?: string;

  /** 选项状态 */
  @JsonName('status')
  status?: number;
}

/**
 * 问题
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoItemsDto extends HttpRemoteOutput {
  /** 问题ID */
  @JsonName('question_id')
  questionId?: number;

  /** 问题描述 */
  @JsonName('title')
  title?: string;

  /** 问题序号 */
  @JsonName('pos')
  pos?: number;

  /** 状态 */
  @JsonName('status')
  status?: number;

  /** 回答类型 */
  @JsonName('reply_type')
  replyType?: number;

  /** 是否必答 */
  @JsonName('must_reply')
  mustReply?: boolean;

  /** 问题备注 */
  @JsonName('note')
  note?: string;

  /** 编辑提示 */
  @JsonName('placeholder')
  placeholder?: string;

  /** 选项列表 */
  @JsonName('option_item', { type: () => [WedocGetFormInfoOptionItemDto] })
  optionItem?: WedocGetFormInfoOptionItemDto[];
}

/**
 * 收集表问题
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoFormQuestionDto extends HttpRemoteOutput {
  /** 问题列表 */
  @JsonName('items', { type: () => [WedocGetFormInfoItemsDto] })
  items?: WedocGetFormInfoItemsDto[];
}

/**
 * 填写范围
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoFillInRangeDto extends HttpRemoteOutput {
  /** 部门ID列表 */
  @JsonName('departmentids', { type: () => [Number] })
  departmentIds?: number[];

  /** 成员UserID列表 */
  @JsonName('userids', { type: () => [String] })
  userIds?: string[];
}

/**
 * 收集表管理员范围
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoSettingManagerRangeDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userids', { type: () => [String] })
  userIds?: string[];
}

/**
 * 定时重复设置
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoTimedRepeatInfoDto extends HttpRemoteOutput {
  /** 是否开启定时重复 */
  @JsonName('enable')
  enable?: boolean;

  /** 提醒时间 */
  @JsonName('remind_time')
  remindTime?: number;

  /** 规则创建时间 */
  @JsonName('rule_ctime')
  ruleCtime?: number;

  /** 规则修改时间 */
  @JsonName('rule_mtime')
  ruleMtime?: number;

  /** 重复类型 */
  @JsonName('repeat_type')
  repeatType?: number;

  /** 是否跳过节假日 */
  @JsonName('skip_holiday')
  skipHoliday?: boolean;
}

/**
 * 收集表设置
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoFormSettingDto extends HttpRemoteOutput {
  /** 填写权限 */
  @JsonName('fill_out_auth', { sensitive: false })
  fillOutAuth?: number;

  /** 填写范围 */
  @JsonName('fill_in_range', { type: () => WedocGetFormInfoFillInRangeDto })
  fillInRange?: WedocGetFormInfoFillInRangeDto;

  /** 收集表管理员范围 */
  @JsonName('setting_manager_range', { type: () => WedocGetFormInfoSettingManagerRangeDto })
  settingManagerRange?: WedocGetFormInfoSettingManagerRangeDto;

  /** 定时重复设置 */
  @JsonName('timed_repeat_info', { type: () => WedocGetFormInfoTimedRepeatInfoDto })
  timedRepeatInfo?: WedocGetFormInfoTimedRepeatInfoDto;

  /** 是否允许多次提交 */
  @JsonName('allow_multi_fill')
  allowMultiFill?: boolean;

  /** 定时关闭时间 */
  @JsonName('timed_finish')
  timedFinish?: number;

  /** 是否支持匿名 */
  @JsonName('can_anonymous')
  canAnonymous?: boolean;

  /** 是否提醒新回复 */
  @JsonName('can_notify_submit')
  canNotifySubmit?: boolean;
}

/**
 * 收集表信息
 *
 * @see {@link WedocGetFormInfoWorkWxInput}
 */
export class WedocGetFormInfoFormInfoDto extends HttpRemoteOutput {
  /** 收集表ID */
  @JsonName('formid')
  formId?: string;

  /** 收集表标题 */
  @JsonName('form_title')
  formTitle?: string;

  /** 收集表描述 */
  @JsonName('form_desc')
  formDesc?: string;

  /** 收集表表头图链接 */
  @JsonName('form_header')
  formHeader?: string;

  /** 收集表问题 */
  @JsonName('form_question', { type: () => WedocGetFormInfoFormQuestionDto })
  formQuestion?: WedocGetFormInfoFormQuestionDto;

  /** 收集表设置 */
  @JsonName('form_setting', { type: () => WedocGetFormInfoFormSettingDto })
  formSetting?: WedocGetFormInfoFormSettingDto;

  /** 收集表周期ID列表 */
  @JsonName('repeated_id', { type: () => [String] })
  repeatedId?: string[];
}

/** 获取收集表信息的返回结果，见 {@link WedocGetFormInfoWorkWxInput} */
export class WedocGetFormInfoWorkWxOutput extends WorkWxOutput {
  /** 收集表信息 */
  @JsonName('form_info', { type: () => WedocGetFormInfoFormInfoDto })
  formInfo?: WedocGetFormInfoFormInfoDto;
}

/**
 * 获取收集表信息
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97817
 * @example
 * ```ts
 * await workWeixin.send(WedocGetFormInfoWorkWxInput.from({ formId: 'FORM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/get_form_info',
  desc: '获取收集表信息',
  httpMethod: HttpMethod.Post,
  output: WedocGetFormInfoWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97817',
})
@WorkWxApi({ permission: '文档' })
export class WedocGetFormInfoWorkWxInput extends AuthWorkWxInput<WedocGetFormInfoWorkWxOutput> {
  /** 收集表ID */
  @JsonName('formid')
  @IsDefined({ message: '收集表ID不能为空' })
  @IsString({ message: '收集表ID必须是字符串' })
  formId!: string;
}
