import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除编组的返回结果，见 {@link WedocSmartsheetDeleteFieldGroupsWorkWxInput} */
export class WedocSmartsheetDeleteFieldGroupsWorkWxOutput extends WorkWxOutput {}

/**
 * 删除编组
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/101102
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetDeleteFieldGroupsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', fieldGroupIds: ['FIELD_GROUP_IDS'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/delete_field_groups',
  desc: '删除编组',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetDeleteFieldGroupsWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101102',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetDeleteFieldGroupsWorkWxInput extends AuthWorkWxInput<WedocSmartsheetDeleteFieldGroupsWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 子表ID */
  @JsonName('sheet_id')
  @IsDefined({ message: '子表ID不能为空' })
  @IsString({ message: '子表ID必须是字符串' })
  sheetId!: string;

  /** 编组ID列表 */
  @JsonName('field_group_ids')
  @IsDefined({ message: '编组ID列表不能为空' })
  @IsArray({ message: '编组ID列表必须是数组' })
  @IsString({ each: true, message: '编组ID列表的每一项必须是字符串' })
  fieldGroupIds!: string[];
}
