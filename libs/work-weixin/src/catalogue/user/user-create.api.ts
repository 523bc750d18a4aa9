import {
  ByteLength,
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  RequiredWithout,
  SameLengthAs,
} from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ChineseLength } from '../rules/chinese-length.rule.js';
import { IsEmail } from '../rules/is-email.rule.js';
import { IsId32 } from '../rules/is-id32.rule.js';
import { OptionalText } from '../rules/optional-text.rule.js';
import { ExtAttrDto } from './ext-attr.dto.js';
import { ExternalProfileDto } from './external-profile.dto.js';

/**
 * 因填写不存在的部门而新增的部门
 *
 * @see {@link CreateUserWorkWxInput}
 */
export class CreatedDepartmentDto extends HttpRemoteOutput {
  /** 部门名称 */
  @JsonName('name')
  name?: string;

  /** 部门id */
  @JsonName('id')
  id?: number;
}

/**
 * 新增部门列表
 *
 * @see {@link CreateUserWorkWxInput}
 */
export class CreatedDepartmentListDto extends HttpRemoteOutput {
  /** 部门信息 */
  @JsonName('department_info', { type: () => [CreatedDepartmentDto] })
  departmentInfo?: CreatedDepartmentDto[];
}

/** 创建成员的返回结果，见 {@link CreateUserWorkWxInput} */
export class CreateUserWorkWxOutput extends WorkWxOutput {
  /** 因填写不存在的部门，新增的部门列表 */
  @JsonName('created_department_list', { type: () => CreatedDepartmentListDto })
  createdDepartmentList?: CreatedDepartmentListDto;
}

/**
 * 创建成员
 *
 * 权限说明：仅通讯录同步助手或第三方通讯录应用可调用
 *
 * 限制说明：每个部门下的部门、成员总数不能超过3万个。建议保证创建department对应的部门和创建成员是串行化处理
 * @see https://developer.work.weixin.qq.com/document/path/90195
 */
@HttpRemoteApi({
  action: 'user/create',
  desc: '创建成员',
  httpMethod: HttpMethod.Post,
  output: CreateUserWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90195',
})
export class CreateUserWorkWxInput extends AuthWorkWxInput<CreateUserWorkWxOutput> {
  /**
   * 成员UserID。对应管理端的账号，企业内必须唯一。长度为1~64个字节。只能由数字、字母和“_-@.”四种字符组成，
   * 且第一个字符必须是数字或字母。系统进行唯一性检查时会忽略大小写
   */
  @JsonName('userid')
  @IsNotEmpty({ message: '用户ID不能为空' })
  @ByteLength(1, 64, { message: '用户ID长度必须在1-64个字节之间' })
  @Matches(/^[a-zA-Z0-9][a-zA-Z0-9_\-@.]*$/, {
    message: '用户ID只能由数字、字母和_-@.组成,且必须以数字或字母开头',
  })
  userId!: string;

  /** 成员名称。长度为1~64个utf8字符 */
  @JsonName('name')
  @IsNotEmpty({ message: '成员名称不能为空' })
  @CharacterLength(1, 64, { message: '成员名称长度必须在1-64个字符之间' })
  name!: string;

  /** 成员别名。长度1~64个utf8字符 */
  @JsonName('alias')
  @OptionalText()
  @CharacterLength(1, 64, { message: '别名长度必须在1-64个字符之间' })
  alias?: string;

  /** 手机号码。企业内必须唯一，mobile/email二者不能同时为空。中国大陆手机号码可省略国家码，其他手机号码必须带国家码 */
  // Seed: no rule; the server requires mobile or email, and accepts 32 bytes of digits, + and -; its sample also has a space.
  @JsonName('mobile', { sensitive: true })
  @RequiredWithout(['email'], { message: '手机号码和邮箱不能同时为空' })
  @ByteLength(0, 32, { message: '手机号码长度不能超过32个字节' })
  @Matches(/^[0-9+\- ]*$/, { message: '手机号码只能包含数字、+、-或空格' })
  mobile?: string;

  /** 邮箱。长度6~64个字节，且为有效的email格式。企业内必须唯一，mobile/email二者不能同时为空 */
  @JsonName('email', { sensitive: true })
  @OptionalText()
  @IsEmail({ message: '邮箱格式不正确' })
  @ByteLength(6, 64, { message: '邮箱长度必须在6-64个字节之间' })
  email?: string;

  /** 成员所属部门id列表，不超过100个。不存在的部门会被自动创建，不填则归入待分配部门 */
  // Seed: any integer; the server accepts 0 to 2^32-1.
  @JsonName('department')
  @IsOptional()
  @IsArray({ message: '部门必须是数组' })
  @ArrayMaxSize(100, { message: '部门数量不能超过100个' })
  @IsId32('department', { each: true, message: '部门ID必须是0-4294967295之间的整数' })
  department?: number[];

  /** 部门内的排序值，默认为0，成员次序以创建时间从小到大排列。个数必须和参数department的个数一致，数值越大排序越前面。有效的值范围是[0, 2^32) */
  // Seed: no rule; the server accepts unsigned 32-bit values, one per department.
  @JsonName('order')
  @IsOptional()
  @IsArray({ message: '排序值必须是数组' })
  @IsInt({ each: true, message: '排序值必须是整数' })
  @Min(0, { each: true, message: '排序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { each: true, message: '排序值必须在0-4294967295之间' })
  @SameLengthAs('department', { message: '部门数量和排序值数量不一致' })
  order?: number[];

  /** 职务信息。长度为0~128个字符 */
  @JsonName('position')
  @IsOptional()
  @CharacterLength(0, 128, { message: '职务信息长度不能超过128个字符' })
  position?: string;

  /** 性别。1表示男性，2表示女性 */
  // Seed: 1 or 2 as a number; the server's own sample sends a string. SDKs also send 0, and no page forbids it.
  @JsonName('gender', { sensitive: true })
  @IsOptional()
  @IsIn([0, 1, 2, '0', '1', '2'], { message: '性别只能是0(未定义)、1(男)或2(女)' })
  gender?: 1 | 2 | '1' | '2';

  /** 企业邮箱账号。长度6~64个字节，且为有效的企业邮箱格式。企业内必须唯一。如果不填，则自动为成员生成企业邮箱账号 */
  @JsonName('biz_mail', { sensitive: true })
  @OptionalText()
  @IsEmail({ message: '企业邮箱格式不正确' })
  @ByteLength(6, 64, { message: '企业邮箱长度必须在6-64个字节之间' })
  bizMail?: string;

  /** 座机。32字节以内，由纯数字、“-”、“+”或“,”组成 */
  @JsonName('telephone', { sensitive: true })
  @IsOptional()
  @ByteLength(0, 32, { message: '座机号码长度不能超过32个字节' })
  @Matches(/^[0-9\-+,]*$/, { message: '座机号码只能包含数字、-、+或,' })
  telephone?: string;

  /** 个数必须和参数department的个数一致，表示在所在的部门内是否为部门负责人。1表示为部门负责人，0表示非部门负责人 */
  // Seed: no rule.
  @JsonName('is_leader_in_dept')
  @IsOptional()
  @IsArray({ message: '部门负责人标识必须是数组' })
  @IsIn([0, 1], { each: true, message: '部门负责人标识只能是0(否)或1(是)' })
  @SameLengthAs('department', { message: '部门数量和负责人标识数量不一致' })
  isLeaderInDept?: (0 | 1)[];

  /** 直属上级UserID，设置范围为企业内成员，可以设置最多1个上级 */
  @JsonName('direct_leader')
  @IsOptional()
  @IsArray({ message: '直属上级必须是数组' })
  @ArrayMaxSize(1, { message: '直属上级最多只能设置1个' })
  @ByteLength(1, 64, { each: true, message: '直属上级的用户ID长度必须在1-64个字节之间' })
  directLeader?: string[];

  /** 成员头像的mediaid，通过素材管理接口上传图片获得的mediaid */
  @JsonName('avatar_mediaid')
  @IsOptional()
  @IsString({ message: '头像mediaid必须是字符串' })
  avatarMediaId?: string;

  /** 启用/禁用成员。1表示启用成员，0表示禁用成员 */
  @JsonName('enable')
  @IsOptional()
  @IsIn([0, 1], { message: '启用状态只能是0(禁用)或1(启用)' })
  enable?: 0 | 1;

  /** 扩展属性。自定义字段需要先在管理端添加 */
  @JsonName('extattr', { type: () => ExtAttrDto })
  @IsOptional()
  extAttr?: ExtAttrDto;

  /** 是否邀请该成员使用企业微信（将通过微信服务通知或短信或邮件下发邀请，每天自动下发一次，最多持续3个工作日），默认值为true */
  @JsonName('to_invite')
  @IsOptional()
  @IsBoolean({ message: '是否邀请必须是布尔值' })
  toInvite?: boolean;

  /** 对外职务，如果设置了该值，则以此作为对外展示的职务，否则以position来展示。长度12个汉字内 */
  // Seed: 36 UTF-16 units; the server accepts 12 Chinese characters.
  @JsonName('external_position')
  @IsOptional()
  @ChineseLength(12, { message: '对外职务长度不能超过12个汉字' })
  externalPosition?: string;

  /** 成员对外属性 */
  @JsonName('external_profile', { type: () => ExternalProfileDto })
  @IsOptional()
  externalProfile?: ExternalProfileDto;

  /** 地址。长度最大128个字符 */
  @JsonName('address', { sensitive: true })
  @IsOptional()
  @CharacterLength(0, 128, { message: '地址长度不能超过128个字符' })
  address?: string;

  /** 主部门 */
  @JsonName('main_department')
  @IsOptional()
  @IsId32('department', { message: '主部门必须是0-4294967295之间的整数' })
  mainDepartment?: number;
}
