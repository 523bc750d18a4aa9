import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 页面信息
 *
 * @see {@link WedocSmartdocAddPageWorkWxInput}
 */
export class WedocSmartdocAddPageOutputInfoDto extends HttpRemoteOutput {
  /** 页面ID */
  @JsonName('page_id')
  pageId?: string;

  /** 页面标题 */
  @JsonName('title')
  title?: string;

  /** 上级页面ID */
  @JsonName('parent_id')
  parentId?: string;

  /** 前一项ID */
  @JsonName('after_id')
  afterId?: string;

  /** 布局模式。1-普通，2-纸张，3-全宽 */
  @JsonName('layout_mode', { type: () => Number })
  layoutMode?: OpenEnum<1 | 2 | 3>;
}

/** 添加页面的返回结果，见 {@link WedocSmartdocAddPageWorkWxInput} */
export class WedocSmartdocAddPageWorkWxOutput extends WorkWxOutput {
  /** 页面信息 */
  @JsonName('info', { type: () => WedocSmartdocAddPageOutputInfoDto })
  info?: WedocSmartdocAddPageOutputInfoDto;
}

/**
 * 页面信息
 *
 * @see {@link WedocSmartdocAddPageWorkWxInput}
 */
export class WedocSmartdocAddPageInfoDto {
  /** 页面标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '页面标题必须是字符串' })
  title?: string;

  /** 上级页面ID */
  @JsonName('parent_id')
  @IsOptional()
  @IsString({ message: '上级页面ID必须是字符串' })
  parentId?: string;

  /** 前一项ID */
  @JsonName('after_id')
  @IsOptional()
  @IsString({ message: '前一项ID必须是字符串' })
  afterId?: string;

  /** 布局模式。1-普通，2-纸张，3-全宽 */
  @JsonName('layout_mode')
  @IsOptional()
  @IsIn([1, 2, 3], { message: '布局模式只能是1(普通)、2(纸张)或3(全宽)' })
  layoutMode?: 1 | 2 | 3;
}

/**
 * 添加页面
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101620
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocAddPageWorkWxInput.from({ docId: 'DOC_ID', info: { title: '页面标题' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/add_page',
  desc: '添加页面',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocAddPageWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101620',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocAddPageWorkWxInput extends AuthWorkWxInput<WedocSmartdocAddPageWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 页面信息 */
  @JsonName('info', { type: () => WedocSmartdocAddPageInfoDto })
  @IsDefined({ message: '页面信息不能为空' })
  info!: WedocSmartdocAddPageInfoDto;
}
