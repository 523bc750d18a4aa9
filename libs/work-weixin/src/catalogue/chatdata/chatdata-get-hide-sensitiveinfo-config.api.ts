import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 隐藏配置
 *
 * @see {@link ChatdataGetHideSensitiveInfoConfigWorkWxInput}
 */
export class ChatdataGetHideSensitiveInfoConfigConfigDto extends HttpRemoteOutput {
  /** 是否隐藏手机号 */
  @JsonName('hide_mobile')
  hideMobile?: boolean;

  /** 是否隐藏身份证号 */
  @JsonName('hide_idcard')
  hideIdCard?: boolean;

  /** 是否隐藏银行卡号 */
  @JsonName('hide_bankno')
  hideBankNo?: boolean;
}

/** 获取成员会话组件敏感信息隐藏配置的返回结果，见 {@link ChatdataGetHideSensitiveInfoConfigWorkWxInput} */
export class ChatdataGetHideSensitiveInfoConfigWorkWxOutput extends WorkWxOutput {
  /** 隐藏配置 */
  @JsonName('config', { type: () => ChatdataGetHideSensitiveInfoConfigConfigDto })
  config?: ChatdataGetHideSensitiveInfoConfigConfigDto;
}

/**
 * 获取成员会话组件敏感信息隐藏配置
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100139
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetHideSensitiveInfoConfigWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/get_hide_sensitiveinfo_config',
  desc: '获取成员会话组件敏感信息隐藏配置',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetHideSensitiveInfoConfigWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100139',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataGetHideSensitiveInfoConfigWorkWxInput extends AuthWorkWxInput<ChatdataGetHideSensitiveInfoConfigWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
