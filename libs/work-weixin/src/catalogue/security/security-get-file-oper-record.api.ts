import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 操作信息
 *
 * @see {@link SecurityGetFileOperRecordWorkWxInput}
 */
export class SecurityGetFileOperRecordOutputOperationDto extends HttpRemoteOutput {
  /** 操作类型。101-上传，102-新建文件夹，103-下载，104-更新，105-星标，106-移动，107-复制，108-重命名，109-删除，110-恢复，111-彻底删除，112-转发到企业微信，113-通过链接下载，114-获取分享链接，115-修改分享链接，116-关闭分享链接，117-收藏，118-新建文档，119-新建表格，121-打开，124-导出文件，127-添加文件成员，128-修改成员权限，129-移除文件成员，130-设置文档水印，131-修改企业内权限，132-修改企业外权限，133-添加快捷入口，134-转发到微信，135-预览，136-权限管理，139-安全设置，140-邮件分享，142-离职文件转交，10001-通过下载申请，10002-拒绝下载申请 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<
    | 101
    | 102
    | 103
    | 104
    | 105
    | 106
    | 107
    | 108
    | 109
    | 110
    | 111
    | 112
    | 113
    | 114
    | 115
    | 116
    | 117
    | 118
    | 119
    | 121
    | 124
    | 127
    | 128
    | 129
    | 130
    | 131
    | 132
    | 133
    | 134
    | 135
    | 136
    | 139
    | 140
    | 142
    | 10001
    | 10002
  >;

  /** 操作来源。401-聊天，402-邮件，403-文档，404-微盘，405-日程，406-会议，407-审批，408-汇报，409-收集表，410-客户联系，411-上下游，450-收藏，451-文件列表，452-其他 */
  @JsonName('source', { type: () => Number })
  source?: OpenEnum<401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 450 | 451 | 452>;
}

/**
 * 外部人员信息
 *
 * @see {@link SecurityGetFileOperRecordWorkWxInput}
 */
export class SecurityGetFileOperRecordExternalUserDto extends HttpRemoteOutput {
  /** 用户类型。1-微信用户，2-企业微信用户 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 用户名 */
  @JsonName('name')
  name?: string;

  /** 企业名称 */
  @JsonName('corp_name')
  corpName?: string;
}

/**
 * 记录
 *
 * @see {@link SecurityGetFileOperRecordWorkWxInput}
 */
export class SecurityGetFileOperRecordRecordListDto extends HttpRemoteOutput {
  /** 操作时间 */
  @JsonName('time')
  time?: number;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 操作信息 */
  @JsonName('operation', { type: () => SecurityGetFileOperRecordOutputOperationDto })
  operation?: SecurityGetFileOperRecordOutputOperationDto;

  /** 文件信息 */
  @JsonName('file_info')
  fileInfo?: string;

  /** 文件大小 */
  @JsonName('file_size')
  fileSize?: number;

  /** 文件MD5 */
  @JsonName('file_md5')
  fileMd5?: string;

  /** 外部人员信息 */
  @JsonName('external_user', { type: () => SecurityGetFileOperRecordExternalUserDto })
  externalUser?: SecurityGetFileOperRecordExternalUserDto;

  /** 申请人名称 */
  @JsonName('applicant_name')
  applicantName?: string;

  /** 设备类型。1-企业可信设备，2-个人可信设备 */
  @JsonName('device_type', { type: () => Number })
  deviceType?: OpenEnum<1 | 2>;

  /** 设备编码 */
  @JsonName('device_code')
  deviceCode?: string;
}

/** 文件防泄漏的返回结果，见 {@link SecurityGetFileOperRecordWorkWxInput} */
export class SecurityGetFileOperRecordWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 记录列表 */
  @JsonName('record_list', { type: () => [SecurityGetFileOperRecordRecordListDto] })
  recordList?: SecurityGetFileOperRecordRecordListDto[];
}

/**
 * 操作信息
 *
 * @see {@link SecurityGetFileOperRecordWorkWxInput}
 */
export class SecurityGetFileOperRecordOperationDto {
  /** 操作类型。101-上传，102-新建文件夹，103-下载，104-更新，105-星标，106-移动，107-复制，108-重命名，109-删除，110-恢复，111-彻底删除，112-转发到企业微信，113-通过链接下载，114-获取分享链接，115-修改分享链接，116-关闭分享链接，117-收藏，118-新建文档，119-新建表格，121-打开，124-导出文件，127-添加文件成员，128-修改成员权限，129-移除文件成员，130-设置文档水印，131-修改企业内权限，132-修改企业外权限，133-添加快捷入口，134-转发到微信，135-预览，136-权限管理，139-安全设置，140-邮件分享，142-离职文件转交，10001-通过下载申请，10002-拒绝下载申请 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '操作类型必须是整数' })
  type?: OpenEnum<
    | 101
    | 102
    | 103
    | 104
    | 105
    | 106
    | 107
    | 108
    | 109
    | 110
    | 111
    | 112
    | 113
    | 114
    | 115
    | 116
    | 117
    | 118
    | 119
    | 121
    | 124
    | 127
    | 128
    | 129
    | 130
    | 131
    | 132
    | 133
    | 134
    | 135
    | 136
    | 139
    | 140
    | 142
    | 10001
    | 10002
  >;

  /** 操作来源。401-聊天，402-邮件，403-文档，404-微盘，405-日程，406-会议，407-审批，408-汇报，409-收集表，410-客户联系，411-上下游，450-收藏，451-文件列表，452-其他 */
  @JsonName('source')
  @IsOptional()
  @IsInt({ message: '操作来源必须是整数' })
  source?: OpenEnum<401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 450 | 451 | 452>;
}

/**
 * 文件防泄漏
 *
 * 权限说明：自建应用须在管理端「文件防泄漏」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过14天
 * @see https://developer.work.weixin.qq.com/document/path/98079
 * @example
 * ```ts
 * await workWeixin.send(SecurityGetFileOperRecordWorkWxInput.from({ startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/get_file_oper_record',
  desc: '文件防泄漏',
  httpMethod: HttpMethod.Post,
  output: SecurityGetFileOperRecordWorkWxOutput,
  credential: ['security', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'recordList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98079',
})
@WorkWxApi({ permission: '文件防泄漏' })
export class SecurityGetFileOperRecordWorkWxInput extends AuthWorkWxInput<
  SecurityGetFileOperRecordWorkWxOutput,
  SecurityGetFileOperRecordRecordListDto
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

  /** 操作信息 */
  @JsonName('operation', { type: () => SecurityGetFileOperRecordOperationDto })
  @IsOptional()
  operation?: SecurityGetFileOperRecordOperationDto;

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
