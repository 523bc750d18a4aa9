import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取客户列表的返回结果，见 {@link ExternalcontactListWorkWxInput} */
export class ExternalcontactListWorkWxOutput extends WorkWxOutput {
  /** 外部联系人ID列表 */
  @JsonName('external_userid', { type: () => [String] })
  externalUserId?: string[];
}

/**
 * 获取客户列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92113
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactListWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/list',
  desc: '获取客户列表',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactListWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92113',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactListWorkWxInput extends AuthWorkWxInput<ExternalcontactListWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
