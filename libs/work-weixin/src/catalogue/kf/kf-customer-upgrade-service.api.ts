import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 为客户升级为专员或客户群服务的返回结果，见 {@link KfCustomerUpgradeServiceWorkWxInput} */
export class KfCustomerUpgradeServiceWorkWxOutput extends WorkWxOutput {}

/**
 * 服务专员
 *
 * @see {@link KfCustomerUpgradeServiceWorkWxInput}
 */
export class KfCustomerUpgradeServiceMemberDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 推荐语 */
  @JsonName('wording')
  @IsOptional()
  @IsString({ message: '推荐语必须是字符串' })
  wording?: string;
}

/**
 * 推荐的客户群
 *
 * @see {@link KfCustomerUpgradeServiceWorkWxInput}
 */
export class KfCustomerUpgradeServiceGroupChatDto {
  /** 客户群ID */
  @JsonName('chat_id')
  @IsDefined({ message: '客户群ID不能为空' })
  @IsString({ message: '客户群ID必须是字符串' })
  chatId!: string;

  /** 推荐语 */
  @JsonName('wording')
  @IsOptional()
  @IsString({ message: '推荐语必须是字符串' })
  wording?: string;
}

/**
 * 为客户升级为专员或客户群服务
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94674
 * @example
 * ```ts
 * await workWeixin.send(KfCustomerUpgradeServiceWorkWxInput.from({
 *   openKfId: 'OPEN_KF_ID',
 *   externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA',
 *   type: 1,
 *   member: { userId: 'zhangsan' },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/customer/upgrade_service',
  desc: '为客户升级为专员或客户群服务',
  httpMethod: HttpMethod.Post,
  output: KfCustomerUpgradeServiceWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94674',
})
@WorkWxApi({ permission: '微信客服' })
export class KfCustomerUpgradeServiceWorkWxInput extends AuthWorkWxInput<KfCustomerUpgradeServiceWorkWxOutput> {
  /** 仅用于类型检查：每种升级服务类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'type', { 1: 'member'; 2: 'groupChat' }>;

  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;

  /** 升级服务类型。1-专员服务，2-客户群服务 */
  @JsonName('type')
  @IsDefined({ message: '升级服务类型不能为空' })
  @IsIn([1, 2], { message: '升级服务类型只能是1(专员服务)或2(客户群服务)' })
  type!: 1 | 2;

  /** 服务专员 */
  @JsonName('member', { type: () => KfCustomerUpgradeServiceMemberDto })
  @GivenFor('type', 1, { message: '升级服务类型为1(专员服务)时服务专员不能为空' })
  member?: KfCustomerUpgradeServiceMemberDto;

  /** 推荐的客户群 */
  @JsonName('groupchat', { type: () => KfCustomerUpgradeServiceGroupChatDto })
  @GivenFor('type', 2, { message: '升级服务类型为2(客户群服务)时推荐的客户群不能为空' })
  groupChat?: KfCustomerUpgradeServiceGroupChatDto;
}
