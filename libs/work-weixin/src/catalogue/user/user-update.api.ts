import {
  ByteLength,
  CharacterLength,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  SameLengthAs,
} from 'nestjs-http-remote';
import {
  ArrayMaxSize,
  IsArray,
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
import { firstViolationMessage } from '../../declare/first-violation.js';
import { ChineseLength } from '../rules/chinese-length.rule.js';
import { IsEmail } from '../rules/is-email.rule.js';
import { IsId32 } from '../rules/is-id32.rule.js';
import { OptionalText } from '../rules/optional-text.rule.js';
import { BizMailAliasDto } from './biz-mail-alias.dto.js';
import { ExtAttrDto } from './ext-attr.dto.js';
import { ExternalProfileDto } from './external-profile.dto.js';

/** 更新成员的返回结果，见 {@link UpdateUserWorkWxInput} */
export class UpdateUserWorkWxOutput extends WorkWxOutput {}

/**
 * 更新成员。未填写的字段保持不变
 *
 * 权限说明：仅通讯录同步助手或第三方通讯录应用可调用
 *
 * 限制说明：每个部门下的部门、成员总数不能超过3万个。企业邮箱账号及别名的更新与其他字段不是同一事务，可能只有一部分更新成功
 * @see https://developer.work.weixin.qq.com/document/path/90197
 */
@HttpRemoteApi({
  action: 'user/update',
  desc: '更新成员',
  httpMethod: HttpMethod.Post,
  output: UpdateUserWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90197',
})
export class UpdateUserWorkWxInput extends AuthWorkWxInput<UpdateUserWorkWxOutput> {
  /** 成员UserID。对应管理端的账号，企业内必须唯一。不区分大小写，长度为1~64个字节 */
  // Seed: the characters of a new UserID; the server only checks the length, and ids may be older than that rule.
  @JsonName('userid')
  @IsNotEmpty({ message: '用户ID不能为空' })
  @ByteLength(1, 64, { message: '用户ID长度必须在1-64个字节之间' })
  userId!: string;

  /** 成员名称。长度为1~64个utf8字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(1, 64, { message: '成员名称长度必须在1-64个字符之间' })
  name?: string;

  /** 别名。长度为1-64个utf8字符 */
  @JsonName('alias')
  @OptionalText()
  @CharacterLength(1, 64, { message: '别名长度必须在1-64个字符之间' })
  alias?: string;

  /** 手机号码。企业内必须唯一。若成员已激活企业微信，则需成员自行修改（此情况下该参数被忽略，但不会报错） */
  // Seed: no rule; the server accepts 32 bytes of digits, + and -; its sample also has a space.
  @JsonName('mobile', { sensitive: true })
  @IsOptional()
  @ByteLength(0, 32, { message: '手机号码长度不能超过32个字节' })
  @Matches(/^[0-9+\- ]*$/, { message: '手机号码只能包含数字、+、-或空格' })
  mobile?: string;

  /** 邮箱。长度6~64个字节，且为有效的email格式。企业内必须唯一 */
  @JsonName('email', { sensitive: true })
  @OptionalText()
  @IsEmail({ message: '邮箱格式不正确' })
  @ByteLength(6, 64, { message: '邮箱长度必须在6-64个字节之间' })
  email?: string;

  /** 企业邮箱账号。长度6~63个字节，且为有效的企业邮箱格式。企业内必须唯一 */
  @JsonName('biz_mail', { sensitive: true })
  @OptionalText()
  @IsEmail({ message: '企业邮箱格式不正确' })
  @ByteLength(6, 63, { message: '企业邮箱长度必须在6-63个字节之间' })
  bizMail?: string;

  /** 企业邮箱别名。最多可设置5个别名，更新时为覆盖式更新。传空结构或传空数组会清空当前企业邮箱别名 */
  @JsonName('biz_mail_alias', { type: () => BizMailAliasDto, sensitive: true })
  @IsOptional()
  bizMailAlias?: BizMailAliasDto;

  /** 成员所属部门id列表，不超过100个 */
  // Seed: any integer; the server accepts 0 to 2^32-1.
  @JsonName('department')
  @IsOptional()
  @IsArray({ message: '部门必须是数组' })
  @ArrayMaxSize(100, { message: '部门数量不能超过100个' })
  @IsId32('department', { each: true, message: '部门ID必须是0-4294967295之间的整数' })
  department?: number[];

  /** 部门内的排序值，默认为0。当有传入department时有效。数量必须和department一致，数值越大排序越前面。有效的值范围是[0, 2^32) */
  // Seed: no range.
  @JsonName('order')
  @IsOptional()
  @IsArray({ message: '排序值必须是数组' })
  @IsInt({ each: true, message: '排序值必须是整数' })
  @Min(0, { each: true, message: '排序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { each: true, message: '排序值必须在0-4294967295之间' })
  @SameLengthAs('department', { message: '部门数量和排序值数量不一致' })
  order?: number[];

  /** 职务信息。长度为0~128个utf8字符 */
  @JsonName('position')
  @IsOptional()
  @CharacterLength(0, 128, { message: '职务信息长度不能超过128个字符' })
  position?: string;

  /** 性别。1表示男性，2表示女性。0表示未定义，读取成员时会返回 */
  // Seed: 1 or 2 as a number; the server's own sample sends a string, and user/get also returns 0.
  @JsonName('gender', { sensitive: true })
  @IsOptional()
  @IsIn([0, 1, 2, '0', '1', '2'], { message: '性别只能是0(未定义)、1(男)或2(女)' })
  gender?: 0 | 1 | 2 | '0' | '1' | '2';

  /** 座机。由1-32位的纯数字、“-”、“+”或“,”组成 */
  @JsonName('telephone', { sensitive: true })
  @OptionalText()
  @ByteLength(1, 32, { message: '座机号码长度必须在1-32个字节之间' })
  @Matches(/^[0-9\-+,]*$/, { message: '座机号码只能包含数字、-、+或,' })
  telephone?: string;

  /** 部门负责人字段，个数必须和department一致，表示在所在的部门内是否为负责人。0-否，1-是 */
  @JsonName('is_leader_in_dept')
  @IsOptional()
  @IsArray({ message: '部门负责人标识必须是数组' })
  @IsIn([0, 1], { each: true, message: '部门负责人标识只能是0(否)或1(是)' })
  @SameLengthAs('department', { message: '部门数量和负责人标识数量不一致' })
  isLeaderInDept?: (0 | 1)[];

  /** 直属上级，可以设置企业范围内成员为直属上级，最多设置1个 */
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

  /** 对外职务，如果设置了该值，则以此作为对外展示的职务，否则以position来展示。不超过12个汉字 */
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

  /** 新的用户ID。如果userid由系统自动生成，则仅允许修改一次 */
  // Seed: the characters of a new UserID; the server documents them only there.
  @JsonName('new_userid')
  @IsOptional()
  @ByteLength(1, 64, { message: '新用户ID长度必须在1-64个字节之间' })
  newUserId?: string;

  /** 验证部门相关字段的一致性 */
  validateDepartmentFields(): boolean {
    return this.getValidationErrors() === null;
  }

  /** 获取部门相关字段的验证错误信息，一致时返回 null */
  getValidationErrors(): string | null {
    return firstViolationMessage(this, 'sameLengthAs');
  }
}
