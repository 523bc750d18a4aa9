import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 记录
 *
 * @see {@link SecurityGetScreenOperRecordWorkWxInput}
 */
export class SecurityGetScreenOperRecordRecordListDto extends HttpRemoteOutput {
  /** 操作时间 */
  @JsonName('time')
  time?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 部门ID */
  @JsonName('department_id')
  departmentId?: number;

  /** 截屏内容类型。1-聊天，2-通讯录，3-邮件，4-文件，5-日程，6-其他 */
  @JsonName('screen_shot_type', { type: () => Number })
  screenShotType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

  /** 截屏内容 */
  @JsonName('screen_shot_content')
  screenShotContent?: string;

  /** 操作系统 */
  @JsonName('system')
  system?: string;
}

/** 截屏/录屏管理的返回结果，见 {@link SecurityGetScreenOperRecordWorkWxInput} */
export class SecurityGetScreenOperRecordWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 记录列表 */
  @JsonName('record_list', { type: () => [SecurityGetScreenOperRecordRecordListDto] })
  recordList?: SecurityGetScreenOperRecordRecordListDto[];
}

/**
 * 截屏/录屏管理
 *
 * 权限说明：自建应用须在管理端「截屏/录屏管理」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过14天
 * @see https://developer.work.weixin.qq.com/document/path/100128
 * @example
 * ```ts
 * await workWeixin.send(SecurityGetScreenOperRecordWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/get_screen_oper_record',
  desc: '截屏/录屏管理',
  httpMethod: HttpMethod.Post,
  output: SecurityGetScreenOperRecordWorkWxOutput,
  credential: ['security', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'recordList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100128',
})
@WorkWxApi({ permission: '截屏/录屏管理' })
export class SecurityGetScreenOperRecordWorkWxInput extends AuthWorkWxInput<
  SecurityGetScreenOperRecordWorkWxOutput,
  SecurityGetScreenOperRecordRecordListDto
> {
  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;

  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList?: string[];

  /** 部门ID列表。最多100个 */
  @JsonName('department_id_list')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  departmentIdList?: number[];

  /** 截屏内容类型。1-聊天，2-通讯录，3-邮件，4-文件，5-日程，6-其他 */
  @JsonName('screen_shot_type')
  @IsOptional()
  @IsInt({ message: '截屏内容类型必须是整数' })
  screenShotType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

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
