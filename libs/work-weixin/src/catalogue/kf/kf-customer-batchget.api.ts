import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { KfWechatChannelsDto } from './kf-wechat-channels.dto.js';

/**
 * 进入会话上下文
 *
 * @see {@link KfCustomerBatchGetWorkWxInput}
 */
export class KfCustomerBatchGetEnterSessionContextDto extends HttpRemoteOutput {
  /** 进入会话场景值 */
  @JsonName('scene')
  scene?: string;

  /** 场景参数 */
  @JsonName('scene_param')
  sceneParam?: string;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => KfWechatChannelsDto })
  wechatChannels?: KfWechatChannelsDto;
}

/**
 * 客户
 *
 * @see {@link KfCustomerBatchGetWorkWxInput}
 */
export class KfCustomerBatchGetCustomerListDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 客户昵称 */
  @JsonName('nickname')
  nickname?: string;

  /** 客户头像链接 */
  @JsonName('avatar', { sensitive: true })
  avatar?: string;

  /** 客户性别 */
  @JsonName('gender', { sensitive: true })
  gender?: number;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  unionId?: string;

  /** 进入会话上下文 */
  @JsonName('enter_session_context', {
    type: () => KfCustomerBatchGetEnterSessionContextDto,
    sensitive: false,
  })
  enterSessionContext?: KfCustomerBatchGetEnterSessionContextDto;
}

/** 获取客户基础信息的返回结果，见 {@link KfCustomerBatchGetWorkWxInput} */
export class KfCustomerBatchGetWorkWxOutput extends WorkWxOutput {
  /** 客户列表 */
  @JsonName('customer_list', { type: () => [KfCustomerBatchGetCustomerListDto] })
  customerList?: KfCustomerBatchGetCustomerListDto[];

  /** 无效外部联系人列表 */
  @JsonName('invalid_external_userid', { type: () => [String] })
  invalidExternalUserId?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidExternalUserId']);
  }
}

/**
 * 获取客户基础信息
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95159
 * @example
 * ```ts
 * await workWeixin.send(KfCustomerBatchGetWorkWxInput.from({ externalUserIdList: ['EXTERNAL_USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/customer/batchget',
  desc: '获取客户基础信息',
  httpMethod: HttpMethod.Post,
  output: KfCustomerBatchGetWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95159',
})
@WorkWxApi({ permission: '微信客服' })
export class KfCustomerBatchGetWorkWxInput extends AuthWorkWxInput<KfCustomerBatchGetWorkWxOutput> {
  /** 外部联系人ID列表。1~100个 */
  @JsonName('external_userid_list')
  @IsDefined({ message: '外部联系人ID列表不能为空' })
  @IsArray({ message: '外部联系人ID列表必须是数组' })
  @ArrayMinSize(1, { message: '外部联系人ID列表至少需要1个' })
  @ArrayMaxSize(100, { message: '外部联系人ID列表最多支持100个' })
  @IsString({ each: true, message: '外部联系人ID列表的每一项必须是字符串' })
  externalUserIdList!: string[];

  /** 是否返回会话上下文。0-不返回，1-返回 */
  @JsonName('need_enter_session_context', { sensitive: false })
  @IsOptional()
  @IsIn([0, 1], { message: '是否返回会话上下文只能是0(不返回)或1(返回)' })
  needEnterSessionContext?: 0 | 1;
}
