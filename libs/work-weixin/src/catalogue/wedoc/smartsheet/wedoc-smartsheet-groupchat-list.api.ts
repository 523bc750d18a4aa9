import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 获取群聊列表的返回结果，见 {@link WedocSmartsheetGroupchatListWorkWxInput} */
export class WedocSmartsheetGroupchatListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 群聊ID列表 */
  @JsonName('chat_id_list', { type: () => [String] })
  chatIdList?: string[];
}

/**
 * 获取群聊列表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中
 *
 * 频率限制：同一企业最多同时调用20次
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/100989
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGroupchatListWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/groupchat/list',
  desc: '获取群聊列表',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGroupchatListWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'chatIdList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100989',
})
@WorkWxApi({ permission: '文档', concurrency: 20 })
export class WedocSmartsheetGroupchatListWorkWxInput extends AuthWorkWxInput<
  WedocSmartsheetGroupchatListWorkWxOutput,
  string
> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过200 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(200, { message: '分页大小不能超过200' })
  limit?: number;
}
