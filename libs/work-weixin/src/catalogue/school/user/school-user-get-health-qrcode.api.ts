import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 结果
 *
 * @see {@link SchoolUserGetHealthQrcodeWorkWxInput}
 */
export class SchoolUserGetHealthQrcodeResultListDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 健康码数据 */
  @JsonName('qrcode_data', { sensitive: true })
  qrcodeData?: string;
}

/** 获取师生健康码的返回结果，见 {@link SchoolUserGetHealthQrcodeWorkWxInput} */
export class SchoolUserGetHealthQrcodeWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('result_list', { type: () => [SchoolUserGetHealthQrcodeResultListDto] })
  resultList?: SchoolUserGetHealthQrcodeResultListDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [], ['resultList']);
  }
}

/**
 * 获取师生健康码
 *
 * 权限说明：自建应用须在管理端「家校沟通」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93746
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserGetHealthQrcodeWorkWxInput.from({ type: 1, userIds: ['USER_IDS'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/get_health_qrcode',
  desc: '获取师生健康码',
  httpMethod: HttpMethod.Post,
  output: SchoolUserGetHealthQrcodeWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93746',
})
@WorkWxApi({ permission: '家校沟通' })
export class SchoolUserGetHealthQrcodeWorkWxInput extends AuthWorkWxInput<SchoolUserGetHealthQrcodeWorkWxOutput> {
  /** 成员类型 */
  @JsonName('type')
  @IsDefined({ message: '成员类型不能为空' })
  @IsInt({ message: '成员类型必须是整数' })
  type!: number;

  /** 成员UserID列表 */
  @JsonName('userids')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds!: string[];
}
