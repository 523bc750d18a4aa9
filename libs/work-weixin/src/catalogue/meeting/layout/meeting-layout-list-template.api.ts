import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 布局模板
 *
 * @see {@link MeetingLayoutListTemplateWorkWxInput}
 */
export class MeetingLayoutListTemplateLayoutTemplateListDto extends HttpRemoteOutput {
  /** 布局模板ID */
  @JsonName('layout_template_id')
  layoutTemplateId?: string;

  /** 缩略图链接 */
  @JsonName('thumbnail_url')
  thumbnailUrl?: string;

  /** 布局图链接 */
  @JsonName('picture_url')
  pictureUrl?: string;

  /** 渲染规则 */
  @JsonName('render_rule')
  renderRule?: string;
}

/** 获取布局模板列表的返回结果，见 {@link MeetingLayoutListTemplateWorkWxInput} */
export class MeetingLayoutListTemplateWorkWxOutput extends WorkWxOutput {
  /** 布局模板列表 */
  @JsonName('layout_template_list', { type: () => [MeetingLayoutListTemplateLayoutTemplateListDto] })
  layoutTemplateList?: MeetingLayoutListTemplateLayoutTemplateListDto[];
}

/**
 * 获取布局模板列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98844
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutListTemplateWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/list_template',
  desc: '获取布局模板列表',
  httpMethod: HttpMethod.Get,
  output: MeetingLayoutListTemplateWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98844',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutListTemplateWorkWxInput extends AuthWorkWxInput<MeetingLayoutListTemplateWorkWxOutput> {}
