import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置成员会话组件敏感信息隐藏配置的返回结果，见 {@link ChatdataSetHideSensitiveInfoConfigWorkWxInput} */
export class ChatdataSetHideSensitiveInfoConfigWorkWxOutput extends WorkWxOutput {}

/**
 * 隐藏配置
 *
 * @see {@link ChatdataSetHideSensitiveInfoConfigWorkWxInput}
 */
export class ChatdataSetHideSensitiveInfoConfigConfigDto {
  /** 是否隐藏手机号 */
  @JsonName('hide_mobile')
  @IsOptional()
  @IsBoolean({ message: '是否隐藏手机号必须是布尔值' })
  hideMobile?: boolean;

  /** 是否隐藏身份证号 */
  @JsonName('hide_idcard')
  @IsOptional()
  @IsBoolean({ message: '是否隐藏身份证号必须是布尔值' })
  hideIdCard?: boolean;

  /** 是否隐藏银行卡号 */
  @JsonName('hide_bankno')
  @IsOptional()
  @IsBoolean({ message: '是否隐藏银行卡号必须是布尔值' })
  hideBankNo?: boolean;
}

/**
 * 设置成员会话组件敏感信息隐藏配置
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100139
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSetHideSensitiveInfoConfigWorkWxInput.from({ userId: 'zhangsan', config: { hideMobile: true } }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/set_hide_sensitiveinfo_config',
  desc: '设置成员会话组件敏感信息隐藏配置',
  httpMethod: HttpMethod.Post,
  output: ChatdataSetHideSensitiveInfoConfigWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100139',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataSetHideSensitiveInfoConfigWorkWxInput extends AuthWorkWxInput<ChatdataSetHideSensitiveInfoConfigWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 隐藏配置 */
  @JsonName('config', { type: () => ChatdataSetHideSensitiveInfoConfigConfigDto })
  @IsDefined({ message: '隐藏配置不能为空' })
  config!: ChatdataSetHideSensitiveInfoConfigConfigDto;
}
