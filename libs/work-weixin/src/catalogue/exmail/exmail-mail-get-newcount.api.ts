import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取邮件未读数的返回结果，见 {@link ExmailMailGetNewCountWorkWxInput} */
export class ExmailMailGetNewCountWorkWxOutput extends WorkWxOutput {
  /** 未读邮件数 */
  @JsonName('count')
  count?: number;
}

/**
 * 获取邮件未读数
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95514
 * @example
 * ```ts
 * await workWeixin.send(ExmailMailGetNewCountWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/mail/get_newcount',
  desc: '获取邮件未读数',
  httpMethod: HttpMethod.Post,
  output: ExmailMailGetNewCountWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95514',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailMailGetNewCountWorkWxInput extends AuthWorkWxInput<ExmailMailGetNewCountWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
