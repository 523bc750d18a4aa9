import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 邮件
 *
 * @see {@link ExmailAppGetMailListWorkWxInput}
 */
export class ExmailAppGetMailListMailListDto extends HttpRemoteOutput {
  /** 邮件ID */
  @JsonName('mail_id')
  mailId?: string;
}

/** 获取收件箱邮件列表的返回结果，见 {@link ExmailAppGetMailListWorkWxInput} */
export class ExmailAppGetMailListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 邮件列表 */
  @JsonName('mail_list', { type: () => [ExmailAppGetMailListMailListDto] })
  mailList?: ExmailAppGetMailListMailListDto[];
}

/**
 * 获取收件箱邮件列表
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/97369
 * @example
 * ```ts
 * await workWeixin.send(ExmailAppGetMailListWorkWxInput.from({ beginTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/app/get_mail_list',
  desc: '获取收件箱邮件列表',
  httpMethod: HttpMethod.Post,
  output: ExmailAppGetMailListWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'mailList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97369',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailAppGetMailListWorkWxInput extends AuthWorkWxInput<
  ExmailAppGetMailListWorkWxOutput,
  ExmailAppGetMailListMailListDto
> {
  /** 开始时间 */
  @JsonName('begin_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  beginTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
