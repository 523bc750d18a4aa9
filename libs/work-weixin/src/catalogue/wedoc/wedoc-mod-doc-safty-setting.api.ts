import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改文档安全设置的返回结果，见 {@link WedocModDocSafetySettingWorkWxInput} */
export class WedocModDocSafetySettingWorkWxOutput extends WorkWxOutput {}

/**
 * 水印设置
 *
 * @see {@link WedocModDocSafetySettingWorkWxInput}
 */
export class WedocModDocSafetySettingWatermarkDto {
  /** 水印疏密度。1-稀疏，2-紧密 */
  @JsonName('margin_type')
  @IsOptional()
  @IsIn([1, 2], { message: '水印疏密度只能是1(稀疏)或2(紧密)' })
  marginType?: 1 | 2;

  /** 是否显示访问者名字 */
  @JsonName('show_visitor_name')
  @IsOptional()
  @IsBoolean({ message: '是否显示访问者名字必须是布尔值' })
  showVisitorName?: boolean;

  /** 是否显示水印文字 */
  @JsonName('show_text')
  @IsOptional()
  @IsBoolean({ message: '是否显示水印文字必须是布尔值' })
  showText?: boolean;

  /** 水印文字 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '水印文字必须是字符串' })
  text?: string;
}

/**
 * 修改文档安全设置
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97782
 * @example
 * ```ts
 * await workWeixin.send(WedocModDocSafetySettingWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/mod_doc_safty_setting',
  desc: '修改文档安全设置',
  httpMethod: HttpMethod.Post,
  output: WedocModDocSafetySettingWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97782',
})
@WorkWxApi({ permission: '文档' })
export class WedocModDocSafetySettingWorkWxInput extends AuthWorkWxInput<WedocModDocSafetySettingWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 只读成员可否复制下载 */
  @JsonName('enable_readonly_copy')
  @IsOptional()
  @IsBoolean({ message: '只读成员可否复制下载必须是布尔值' })
  enableReadonlyCopy?: boolean;

  /** 水印设置 */
  @JsonName('watermark', { type: () => WedocModDocSafetySettingWatermarkDto })
  @IsOptional()
  watermark?: WedocModDocSafetySettingWatermarkDto;
}
