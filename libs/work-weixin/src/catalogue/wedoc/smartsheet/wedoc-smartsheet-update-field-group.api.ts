import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 编组字段
 *
 * @see {@link WedocSmartsheetUpdateFieldGroupWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldGroupOutputChildrenDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;
}

/**
 * 编组
 *
 * @see {@link WedocSmartsheetUpdateFieldGroupWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldGroupFieldGroupDto extends HttpRemoteOutput {
  /** 编组ID */
  @JsonName('field_group_id')
  fieldGroupId?: string;

  /** 编组名称 */
  @JsonName('name')
  name?: string;

  /** 编组字段列表 */
  @JsonName('children', { type: () => [WedocSmartsheetUpdateFieldGroupOutputChildrenDto] })
  children?: WedocSmartsheetUpdateFieldGroupOutputChildrenDto[];
}

/** 更新编组的返回结果，见 {@link WedocSmartsheetUpdateFieldGroupWorkWxInput} */
export class WedocSmartsheetUpdateFieldGroupWorkWxOutput extends WorkWxOutput {
  /** 编组 */
  @JsonName('field_group', { type: () => WedocSmartsheetUpdateFieldGroupFieldGroupDto })
  fieldGroup?: WedocSmartsheetUpdateFieldGroupFieldGroupDto;
}

/**
 * 编组字段
 *
 * @see {@link WedocSmartsheetUpdateFieldGroupWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldGroupChildrenDto {
  /** 字段ID */
  @JsonName('field_id')
  @IsOptional()
  @IsString({ message: '字段ID必须是字符串' })
  fieldId?: string;
}

/**
 * 更新编组
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/101101
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetUpdateFieldGroupWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID', fieldGroupId: 'FIELD_GROUP_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/update_field_group',
  desc: '更新编组',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetUpdateFieldGroupWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101101',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetUpdateFieldGroupWorkWxInput extends AuthWorkWxInput<WedocSmartsheetUpdateFieldGroupWorkWxOutput> {
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

  /** 编组ID */
  @JsonName('field_group_id')
  @IsDefined({ message: '编组ID不能为空' })
  @IsString({ message: '编组ID必须是字符串' })
  fieldGroupId!: string;

  /** 编组名称 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '编组名称必须是字符串' })
  name?: string;

  /** 编组字段列表 */
  @JsonName('children', { type: () => [WedocSmartsheetUpdateFieldGroupChildrenDto] })
  @IsOptional()
  children?: WedocSmartsheetUpdateFieldGroupChildrenDto[];
}
