import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 邮件群组
 *
 * @see {@link ExmailGroupSearchWorkWxInput}
 */
export class ExmailGroupSearchGroupsDto extends HttpRemoteOutput {
  /** 邮件群组ID */
  @JsonName('groupid')
  groupId?: string;

  /** 邮件群组名称 */
  @JsonName('groupname')
  groupName?: string;
}

/** 模糊搜索邮件群组的返回结果，见 {@link ExmailGroupSearchWorkWxInput} */
export class ExmailGroupSearchWorkWxOutput extends WorkWxOutput {
  /** 返回数量 */
  @JsonName('count')
  count?: number;

  /** 邮件群组列表 */
  @JsonName('groups', { type: () => [ExmailGroupSearchGroupsDto] })
  groups?: ExmailGroupSearchGroupsDto[];
}

/**
 * 模糊搜索邮件群组
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97998
 * @example
 * ```ts
 * await workWeixin.send(ExmailGroupSearchWorkWxInput.from({ fuzzy: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/group/search',
  desc: '模糊搜索邮件群组',
  httpMethod: HttpMethod.Get,
  output: ExmailGroupSearchWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97998',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailGroupSearchWorkWxInput extends AuthWorkWxInput<ExmailGroupSearchWorkWxOutput> {
  /** 是否模糊搜索 */
  @JsonName('fuzzy')
  @IsDefined({ message: '是否模糊搜索不能为空' })
  @IsInt({ message: '是否模糊搜索必须是整数' })
  fuzzy!: number;

  /** 邮件群组ID */
  @JsonName('groupid')
  @IsOptional()
  @IsString({ message: '邮件群组ID必须是字符串' })
  groupId?: string;
}
