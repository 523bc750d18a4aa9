import { GivenFor, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { KfMenuClickDto } from './kf-menu-click.dto.js';
import { KfMenuMiniprogramDto } from './kf-menu-miniprogram.dto.js';
import { KfMenuTextDto } from './kf-menu-text.dto.js';
import { KfMenuViewDto } from './kf-menu-view.dto.js';

/**
 * 菜单项
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfMenuItemDto {
  /** 仅用于类型检查：每种菜单项类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { click: 'click'; view: 'view'; miniprogram: 'miniprogram'; text: 'text' }
  >;

  /** 菜单项类型。click-回复菜单，view-超链接菜单，miniprogram-小程序菜单，text-文本 */
  @JsonName('type')
  @IsDefined({ message: '菜单项类型不能为空' })
  @IsIn(['click', 'view', 'miniprogram', 'text'], {
    message: '菜单项类型只能是click(回复菜单)、view(超链接菜单)、miniprogram(小程序菜单)或text(文本)',
  })
  type!: 'click' | 'view' | 'miniprogram' | 'text';

  /** 回复型菜单项 */
  @JsonName('click', { type: () => KfMenuClickDto })
  @GivenFor('type', 'click', { message: '菜单项类型为click时回复型菜单项不能为空' })
  click?: KfMenuClickDto;

  /** 超链接型菜单项 */
  @JsonName('view', { type: () => KfMenuViewDto })
  @GivenFor('type', 'view', { message: '菜单项类型为view时超链接型菜单项不能为空' })
  view?: KfMenuViewDto;

  /** 小程序型菜单项 */
  @JsonName('miniprogram', { type: () => KfMenuMiniprogramDto })
  @GivenFor('type', 'miniprogram', { message: '菜单项类型为miniprogram时小程序型菜单项不能为空' })
  miniprogram?: KfMenuMiniprogramDto;

  /** 文本型菜单项 */
  @JsonName('text', { type: () => KfMenuTextDto })
  @GivenFor('type', 'text', { message: '菜单项类型为text时文本型菜单项不能为空' })
  text?: KfMenuTextDto;
}
