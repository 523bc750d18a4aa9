import {
  AtLeastOneOf,
  ByteLength,
  CharacterLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  type OpenEnum,
  RequiredIf,
  VARIANTS,
} from 'nestjs-http-remote';
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
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 提交创建对外收款账户的申请单的返回结果，见 {@link MiniapppayApplyMchWorkWxInput} */
export class MiniapppayApplyMchWorkWxOutput extends WorkWxOutput {
  /** 错误描述 */
  @JsonName('error_description')
  errorDescription?: string;
}

/**
 * 营业执照信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchBusinessLicenseInfoDto {
  /** 证书类型 */
  @JsonName('cert_type')
  @IsOptional()
  @IsInt({ message: '证书类型必须是整数' })
  certType?: number;

  /** 营业执照图片ID */
  @JsonName('business_license_copy_open_wx_pay_media_id')
  @IsDefined({ message: '营业执照图片ID不能为空' })
  @IsString({ message: '营业执照图片ID必须是字符串' })
  businessLicenseCopyOpenWxPayMediaId!: string;

  /** 营业执照注册号 */
  @JsonName('business_license_number')
  @IsDefined({ message: '营业执照注册号不能为空' })
  @IsString({ message: '营业执照注册号必须是字符串' })
  businessLicenseNumber!: string;

  /** 商户名称。长度2~128个字符 */
  @JsonName('merchant_name')
  @IsDefined({ message: '商户名称不能为空' })
  @CharacterLength(2, 128, { message: '商户名称长度必须在2-128个字符之间' })
  merchantName!: string;

  /** 法定代表人姓名。长度2~100个字符 */
  @JsonName('legal_person', { sensitive: true })
  @IsDefined({ message: '法定代表人姓名不能为空' })
  @CharacterLength(2, 100, { message: '法定代表人姓名长度必须在2-100个字符之间' })
  legalPerson!: string;

  /** 注册地址。长度4~128个字符 */
  @JsonName('company_address')
  @IsOptional()
  @CharacterLength(4, 128, { message: '注册地址长度必须在4-128个字符之间' })
  companyAddress?: string;

  /** 营业期限开始时间 */
  @JsonName('business_time_begin_time')
  @IsOptional()
  @IsString({ message: '营业期限开始时间必须是字符串' })
  businessTimeBeginTime?: string;

  /** 营业期限结束时间 */
  @JsonName('business_time_end_time')
  @IsOptional()
  @IsString({ message: '营业期限结束时间必须是字符串' })
  businessTimeEndTime?: string;
}

/**
 * 金融机构许可证信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchFinanceInstitutionInfoDto {
  /** 金融机构类型。BANK_AGENT-银行业，PAYMENT_AGENT-支付机构，INSURANCE-保险业，TRADE_AND_SETTLE-交易及结算类，OTHER-其他 */
  @JsonName('finance_type')
  @IsDefined({ message: '金融机构类型不能为空' })
  @IsString({ message: '金融机构类型必须是字符串' })
  financeType!: OpenEnum<'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'>;

  /** 金融许可证图片列表。最多5个 */
  @JsonName('finance_license_pics_open_wx_pay_media_id')
  @IsDefined({ message: '金融许可证图片列表不能为空' })
  @IsArray({ message: '金融许可证图片列表必须是数组' })
  @ArrayMaxSize(5, { message: '金融许可证图片列表最多支持5个' })
  @IsString({ each: true, message: '金融许可证图片列表的每一项必须是字符串' })
  financeLicensePicsOpenWxPayMediaId!: string[];
}

/**
 * 身份证件信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchIdCardInfoDto {
  /** 证件正面图片ID */
  @JsonName('id_card_copy_open_wx_pay_media_id', { sensitive: true })
  @IsDefined({ message: '证件正面图片ID不能为空' })
  @IsString({ message: '证件正面图片ID必须是字符串' })
  idCardCopyOpenWxPayMediaId!: string;

  /** 证件反面图片ID */
  @JsonName('id_card_national_open_wx_pay_media_id', { sensitive: true })
  @IsOptional()
  @IsString({ message: '证件反面图片ID必须是字符串' })
  idCardNationalOpenWxPayMediaId?: string;

  /** 证件姓名。长度2~100个字符 */
  @JsonName('id_card_name', { sensitive: true })
  @IsDefined({ message: '证件姓名不能为空' })
  @CharacterLength(2, 100, { message: '证件姓名长度必须在2-100个字符之间' })
  idCardName!: string;

  /** 证件号码 */
  @JsonName('id_card_number', { sensitive: true })
  @IsDefined({ message: '证件号码不能为空' })
  @IsString({ message: '证件号码必须是字符串' })
  idCardNumber!: string;

  /** 证件居住地址。长度4~128个字符 */
  @JsonName('id_card_address', { sensitive: true })
  @IsOptional()
  @CharacterLength(4, 128, { message: '证件居住地址长度必须在4-128个字符之间' })
  idCardAddress?: string;

  /** 证件开始时间 */
  @JsonName('id_card_valid_time_begin', { sensitive: true })
  @IsDefined({ message: '证件开始时间不能为空' })
  @IsString({ message: '证件开始时间必须是字符串' })
  idCardValidTimeBegin!: string;

  /** 证件结束时间 */
  @JsonName('id_card_valid_time', { sensitive: true })
  @IsDefined({ message: '证件结束时间不能为空' })
  @IsString({ message: '证件结束时间必须是字符串' })
  idCardValidTime!: string;

  /** 证件类型 */
  @JsonName('id_doc_type')
  @IsOptional()
  @IsInt({ message: '证件类型必须是整数' })
  idDocType?: number;
}

/**
 * 受益人证件信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchUboInfoDto {
  /** 证件正面图片ID */
  @JsonName('id_card_copy_open_wx_pay_media_id', { sensitive: true })
  @IsDefined({ message: '证件正面图片ID不能为空' })
  @IsString({ message: '证件正面图片ID必须是字符串' })
  idCardCopyOpenWxPayMediaId!: string;

  /** 证件反面图片ID */
  @JsonName('id_card_national_open_wx_pay_media_id', { sensitive: true })
  @IsOptional()
  @IsString({ message: '证件反面图片ID必须是字符串' })
  idCardNationalOpenWxPayMediaId?: string;

  /** 证件姓名。长度2~100个字符 */
  @JsonName('id_card_name', { sensitive: true })
  @IsDefined({ message: '证件姓名不能为空' })
  @CharacterLength(2, 100, { message: '证件姓名长度必须在2-100个字符之间' })
  idCardName!: string;

  /** 证件号码 */
  @JsonName('id_card_number', { sensitive: true })
  @IsDefined({ message: '证件号码不能为空' })
  @IsString({ message: '证件号码必须是字符串' })
  idCardNumber!: string;

  /** 证件居住地址。长度4~128个字符 */
  @JsonName('id_card_address', { sensitive: true })
  @IsOptional()
  @CharacterLength(4, 128, { message: '证件居住地址长度必须在4-128个字符之间' })
  idCardAddress?: string;

  /** 证件开始时间 */
  @JsonName('id_card_valid_time_begin', { sensitive: true })
  @IsDefined({ message: '证件开始时间不能为空' })
  @IsString({ message: '证件开始时间必须是字符串' })
  idCardValidTimeBegin!: string;

  /** 证件结束时间 */
  @JsonName('id_card_valid_time', { sensitive: true })
  @IsDefined({ message: '证件结束时间不能为空' })
  @IsString({ message: '证件结束时间必须是字符串' })
  idCardValidTime!: string;

  /** 证件类型 */
  @JsonName('id_doc_type')
  @IsOptional()
  @IsInt({ message: '证件类型必须是整数' })
  idDocType?: number;
}

/**
 * 超级管理员信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchContactInfoContactInfoDto {
  /** 证件正面图片ID */
  @JsonName('id_card_copy_open_wx_pay_media_id', { sensitive: true })
  @IsOptional()
  @IsString({ message: '证件正面图片ID必须是字符串' })
  idCardCopyOpenWxPayMediaId?: string;

  /** 证件反面图片ID */
  @JsonName('id_card_national_open_wx_pay_media_id', { sensitive: true })
  @IsOptional()
  @IsString({ message: '证件反面图片ID必须是字符串' })
  idCardNationalOpenWxPayMediaId?: string;

  /** 证件姓名。长度2~100个字符 */
  @JsonName('id_card_name', { sensitive: true })
  @IsDefined({ message: '证件姓名不能为空' })
  @CharacterLength(2, 100, { message: '证件姓名长度必须在2-100个字符之间' })
  idCardName!: string;

  /** 证件号码 */
  @JsonName('id_card_number', { sensitive: true })
  @IsDefined({ message: '证件号码不能为空' })
  @IsString({ message: '证件号码必须是字符串' })
  idCardNumber!: string;

  /** 证件开始时间 */
  @JsonName('id_card_valid_time_begin', { sensitive: true })
  @IsOptional()
  @IsString({ message: '证件开始时间必须是字符串' })
  idCardValidTimeBegin?: string;

  /** 证件结束时间 */
  @JsonName('id_card_valid_time', { sensitive: true })
  @IsOptional()
  @IsString({ message: '证件结束时间必须是字符串' })
  idCardValidTime?: string;

  /** 证件类型 */
  @JsonName('id_doc_type')
  @IsOptional()
  @IsInt({ message: '证件类型必须是整数' })
  idDocType?: number;

  /** 证件居住地址。长度4~128个字符 */
  @JsonName('id_card_address', { sensitive: true })
  @IsOptional()
  @CharacterLength(4, 128, { message: '证件居住地址长度必须在4-128个字符之间' })
  idCardAddress?: string;
}

/**
 * 超级管理员信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchContactInfoDto {
  /** 仅用于类型检查：每种超级管理员类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'contactType',
    {
      '65': never;
      '66':
        | 'contactInfo.idCardCopyOpenWxPayMediaId'
        | 'contactInfo.idCardValidTimeBegin'
        | 'contactInfo.idCardValidTime'
        | 'contactInfo.idDocType'
        | 'businessAuthorizationLetterOpenWxPayMediaId';
    }
  >;

  /** 超级管理员类型。65-经营者或法人，66-经办人 */
  @JsonName('contact_type')
  @IsDefined({ message: '超级管理员类型不能为空' })
  @IsIn(['65', '66'], { message: '超级管理员类型只能是65(经营者或法人)或66(经办人)' })
  contactType!: '65' | '66';

  /** 超级管理员信息 */
  @JsonName('contact_info', { type: () => MiniapppayApplyMchContactInfoContactInfoDto })
  @IsDefined({ message: '超级管理员信息不能为空' })
  @AtLeastOneOf(['contactInfo.idCardCopyOpenWxPayMediaId'], {
    when: { contactType: '66' },
    message: '超级管理员类型为66(经办人)时超级管理员信息的证件正面图片ID不能为空',
  })
  @AtLeastOneOf(['contactInfo.idCardValidTimeBegin'], {
    when: { contactType: '66' },
    message: '超级管理员类型为66(经办人)时超级管理员信息的证件开始时间不能为空',
  })
  @AtLeastOneOf(['contactInfo.idCardValidTime'], {
    when: { contactType: '66' },
    message: '超级管理员类型为66(经办人)时超级管理员信息的证件结束时间不能为空',
  })
  @AtLeastOneOf(['contactInfo.idDocType'], {
    when: { contactType: '66' },
    message: '超级管理员类型为66(经办人)时超级管理员信息的证件类型不能为空',
  })
  contactInfo!: MiniapppayApplyMchContactInfoContactInfoDto;

  /** 业务授权函图片ID */
  @JsonName('business_authorization_letter_open_wx_pay_media_id', { sensitive: false })
  @GivenFor('contactType', '66', { message: '超级管理员类型为66(经办人)时业务授权函图片ID不能为空' })
  @IsString({ message: '业务授权函图片ID必须是字符串' })
  businessAuthorizationLetterOpenWxPayMediaId?: string;

  /** 超级管理员手机 */
  @JsonName('mobile_phone', { sensitive: true })
  @IsDefined({ message: '超级管理员手机不能为空' })
  @IsString({ message: '超级管理员手机必须是字符串' })
  mobilePhone!: string;

  /** 超级管理员邮箱 */
  @JsonName('contact_email', { sensitive: true })
  @IsDefined({ message: '超级管理员邮箱不能为空' })
  @IsString({ message: '超级管理员邮箱必须是字符串' })
  contactEmail!: string;
}

/**
 * 银行卡补充资料
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchBankCardSupplementDto {
  /** 结算证明图片ID */
  @JsonName('settlement_certificate_open_wx_pay_media_id')
  @IsOptional()
  @IsString({ message: '结算证明图片ID必须是字符串' })
  settlementCertificateOpenWxPayMediaId?: string;

  /** 关系证明图片ID */
  @JsonName('relationship_certificate_open_wx_pay_media_id')
  @IsOptional()
  @IsString({ message: '关系证明图片ID必须是字符串' })
  relationshipCertificateOpenWxPayMediaId?: string;

  /** 其他证明图片列表。最多3个 */
  @JsonName('other_certificate_open_wx_pay_media_id')
  @IsOptional()
  @IsArray({ message: '其他证明图片列表必须是数组' })
  @ArrayMaxSize(3, { message: '其他证明图片列表最多支持3个' })
  @IsString({ each: true, message: '其他证明图片列表的每一项必须是字符串' })
  otherCertificateOpenWxPayMediaId?: string[];
}

/**
 * 账户信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchAccountInfoDto {
  /** 银行账户类型。74-对公账户，75-对私账户 */
  @JsonName('bank_account_type')
  @IsOptional()
  @IsIn([74, 75], { message: '银行账户类型只能是74(对公账户)或75(对私账户)' })
  bankAccountType?: 74 | 75;

  /** 开户银行 */
  @JsonName('account_bank')
  @IsDefined({ message: '开户银行不能为空' })
  @IsString({ message: '开户银行必须是字符串' })
  accountBank!: string;

  /** 开户名称 */
  @JsonName('account_name', { sensitive: true })
  @IsDefined({ message: '开户名称不能为空' })
  @IsString({ message: '开户名称必须是字符串' })
  accountName!: string;

  /** 开户银行省市编码 */
  @JsonName('bank_address_code')
  @IsDefined({ message: '开户银行省市编码不能为空' })
  @IsString({ message: '开户银行省市编码必须是字符串' })
  bankAddressCode!: string;

  /** 开户银行全称 */
  @JsonName('bank_name')
  @IsOptional()
  @IsString({ message: '开户银行全称必须是字符串' })
  bankName?: string;

  /** 银行账号 */
  @JsonName('account_number', { sensitive: true })
  @IsDefined({ message: '银行账号不能为空' })
  @IsString({ message: '银行账号必须是字符串' })
  accountNumber!: string;

  /** 银行卡补充资料 */
  @JsonName('bank_card_supplement', { type: () => MiniapppayApplyMchBankCardSupplementDto })
  @IsOptional()
  bankCardSupplement?: MiniapppayApplyMchBankCardSupplementDto;
}

/**
 * 经营场景信息
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchSalesSceneInfoDto {
  /** 经营场景类型 */
  @JsonName('type')
  @IsDefined({ message: '经营场景类型不能为空' })
  @IsInt({ message: '经营场景类型必须是整数' })
  type!: number;

  /** 线上店铺链接。长度不超过1024个字节 */
  @JsonName('store_url')
  @AtLeastOneOf(['storeUrl', 'storePicOpenWxPayMediaId'], {
    when: { type: 2 },
    message: '经营场景类型为2时线上店铺链接和店铺二维码图片ID至少需要填写一个',
  })
  @ByteLength(0, 1024, { message: '线上店铺链接长度不能超过1024个字节' })
  storeUrl?: string;

  /** 店铺二维码图片ID */
  @JsonName('store_pic_open_wx_pay_media_id')
  @IsOptional()
  @IsString({ message: '店铺二维码图片ID必须是字符串' })
  storePicOpenWxPayMediaId?: string;

  /** 省市区编码 */
  @JsonName('address_code')
  @RequiredIf({ type: 1 }, { message: '经营场景类型为1时省市区编码不能为空' })
  @IsString({ message: '省市区编码必须是字符串' })
  addressCode?: string;

  /** 线下场所地址。长度4~512个字符 */
  @JsonName('offline_address')
  @RequiredIf({ type: 1 }, { message: '经营场景类型为1时线下场所地址不能为空' })
  @CharacterLength(4, 512, { message: '线下场所地址长度必须在4-512个字符之间' })
  offlineAddress?: string;

  /** 门头照片ID */
  @JsonName('entrance_pic_open_wx_pay_media_id')
  @RequiredIf({ type: 1 }, { message: '经营场景类型为1时门头照片ID不能为空' })
  @IsString({ message: '门头照片ID必须是字符串' })
  entrancePicOpenWxPayMediaId?: string;

  /** 店内照片ID */
  @JsonName('indoor_pic_open_wx_pay_media_id')
  @RequiredIf({ type: 1 }, { message: '经营场景类型为1时店内照片ID不能为空' })
  @IsString({ message: '店内照片ID必须是字符串' })
  indoorPicOpenWxPayMediaId?: string;
}

/**
 * 特殊资质图片ID
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchQualificationsDto {
  /** 图片ID列表 */
  @JsonName('id')
  @IsOptional()
  @IsArray({ message: '图片ID列表必须是数组' })
  @IsString({ each: true, message: '图片ID列表的每一项必须是字符串' })
  id?: string[];
}

/**
 * 补充材料图片ID
 *
 * @see {@link MiniapppayApplyMchWorkWxInput}
 */
export class MiniapppayApplyMchBusinessAdditionPicsDto {
  /** 图片ID列表 */
  @JsonName('id')
  @IsOptional()
  @IsArray({ message: '图片ID列表必须是数组' })
  @IsString({ each: true, message: '图片ID列表的每一项必须是字符串' })
  id?: string[];
}

/**
 * 提交创建对外收款账户的申请单
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 *
 * 重复提交由 out_request_no 识别：重试时请使用相同的值
 *
 * 异步接口：结果见 {@link MiniapppayGetApplymentStatusWorkWxInput}，用返回的 out_request_no 查询
 * @see https://developer.work.weixin.qq.com/document/path/98973
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayApplyMchWorkWxInput.from({
 *   outRequestNo: 'OUT_REQUEST_NO',
 *   organizationType: 1,
 *   businessLicenseInfo: {
 *     businessLicenseCopyOpenWxPayMediaId: 'BUSINESS_LICENSE_COPY_OPEN_WX_PAY_MEDIA_ID',
 *     businessLicenseNumber: 'BUSINESS_LICENSE_NUMBER',
 *     merchantName: '商户名称',
 *     legalPerson: 'LEGAL_PERSON',
 *   },
 *   merchantShortName: '商户简称',
 *   idCardInfo: {
 *     idCardCopyOpenWxPayMediaId: 'ID_CARD_COPY_OPEN_WX_PAY_MEDIA_ID',
 *     idCardName: '证件姓名',
 *     idCardNumber: 'ID_CARD_NUMBER',
 *     idCardValidTimeBegin: 'ID_CARD_VALID_TIME_BEGIN',
 *     idCardValidTime: 'ID_CARD_VALID_TIME',
 *   },
 *   contactInfo: {
 *     contactType: '65',
 *     contactInfo: { idCardName: '证件姓名', idCardNumber: 'ID_CARD_NUMBER' },
 *     mobilePhone: 'MOBILE_PHONE',
 *     contactEmail: 'CONTACT_EMAIL',
 *   },
 *   accountInfo: {
 *     accountBank: 'ACCOUNT_BANK',
 *     accountName: '开户名称',
 *     bankAddressCode: 'BANK_ADDRESS_CODE',
 *     accountNumber: 'ACCOUNT_NUMBER',
 *   },
 *   salesSceneInfo: {
 *     type: 1,
 *     addressCode: 'ADDRESS_CODE',
 *     offlineAddress: 'OFFLINE_ADDRESS',
 *     entrancePicOpenWxPayMediaId: 'ENTRANCE_PIC_OPEN_WX_PAY_MEDIA_ID',
 *     indoorPicOpenWxPayMediaId: 'INDOOR_PIC_OPEN_WX_PAY_MEDIA_ID',
 *   },
 *   businessId: 1,
 *   userId: 'zhangsan',
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/apply_mch',
  desc: '提交创建对外收款账户的申请单',
  httpMethod: HttpMethod.Post,
  output: MiniapppayApplyMchWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98973',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayApplyMchWorkWxInput extends AuthWorkWxInput<MiniapppayApplyMchWorkWxOutput> {
  /** 业务申请编号。长度1~32个字符 */
  @JsonName('out_request_no')
  @IsDefined({ message: '业务申请编号不能为空' })
  @CharacterLength(1, 32, { message: '业务申请编号长度必须在1-32个字符之间' })
  outRequestNo!: string;

  /** 主体类型 */
  @JsonName('organization_type')
  @IsDefined({ message: '主体类型不能为空' })
  @IsInt({ message: '主体类型必须是整数' })
  organizationType!: number;

  /** 营业执照信息 */
  @JsonName('business_license_info', { type: () => MiniapppayApplyMchBusinessLicenseInfoDto })
  @IsDefined({ message: '营业执照信息不能为空' })
  businessLicenseInfo!: MiniapppayApplyMchBusinessLicenseInfoDto;

  /** 金融机构许可证信息 */
  @JsonName('finance_institution_info', { type: () => MiniapppayApplyMchFinanceInstitutionInfoDto })
  @IsOptional()
  financeInstitutionInfo?: MiniapppayApplyMchFinanceInstitutionInfoDto;

  /** 商户简称 */
  @JsonName('merchant_short_name')
  @IsDefined({ message: '商户简称不能为空' })
  @IsString({ message: '商户简称必须是字符串' })
  merchantShortName!: string;

  /** 身份证件信息 */
  @JsonName('id_card_info', { type: () => MiniapppayApplyMchIdCardInfoDto })
  @IsDefined({ message: '身份证件信息不能为空' })
  idCardInfo!: MiniapppayApplyMchIdCardInfoDto;

  /** 是否为受益人 */
  @JsonName('owner')
  @RequiredIf({ organizationType: 0 }, { message: '主体类型为0时是否为受益人不能为空' })
  @IsBoolean({ message: '是否为受益人必须是布尔值' })
  owner?: boolean;

  /** 受益人证件信息 */
  @JsonName('ubo_info', { type: () => MiniapppayApplyMchUboInfoDto })
  @RequiredIf(
    { organizationType: 0, owner: false },
    { message: '主体类型为0且是否为受益人为false时受益人证件信息不能为空' },
  )
  uboInfo?: MiniapppayApplyMchUboInfoDto;

  /** 超级管理员信息 */
  @JsonName('contact_info', { type: () => MiniapppayApplyMchContactInfoDto })
  @IsDefined({ message: '超级管理员信息不能为空' })
  contactInfo!: MiniapppayApplyMchContactInfoDto;

  /** 账户信息 */
  @JsonName('account_info', { type: () => MiniapppayApplyMchAccountInfoDto })
  @IsDefined({ message: '账户信息不能为空' })
  accountInfo!: MiniapppayApplyMchAccountInfoDto;

  /** 经营场景信息 */
  @JsonName('sales_scene_info', { type: () => MiniapppayApplyMchSalesSceneInfoDto })
  @IsDefined({ message: '经营场景信息不能为空' })
  salesSceneInfo!: MiniapppayApplyMchSalesSceneInfoDto;

  /** 经营范围 */
  @JsonName('business_id')
  @IsDefined({ message: '经营范围不能为空' })
  @IsInt({ message: '经营范围必须是整数' })
  businessId!: number;

  /** 特殊资质图片ID */
  @JsonName('qualifications', { type: () => MiniapppayApplyMchQualificationsDto })
  @IsOptional()
  qualifications?: MiniapppayApplyMchQualificationsDto;

  /** 补充材料图片ID */
  @JsonName('business_addition_pics', { type: () => MiniapppayApplyMchBusinessAdditionPicsDto })
  @IsOptional()
  businessAdditionPics?: MiniapppayApplyMchBusinessAdditionPicsDto;

  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
