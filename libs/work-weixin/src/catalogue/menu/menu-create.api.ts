import {
  AtLeastOneOf,
  ByteLength,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建菜单的返回结果，见 {@link MenuCreateWorkWxInput} */
export class MenuCreateWorkWxOutput extends WorkWxOutput {}

/**
 * 二级菜单
 *
 * @see {@link MenuCreateWorkWxInput}
 */
export class MenuCreateSubButtonDto {
  /** 仅用于类型检查：每种菜单动作类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    {
      click: 'key';
      view: 'url';
      scancode_push: 'key';
      scancode_waitmsg: 'key';
      pic_sysphoto: 'key';
      pic_photo_or_album: 'key';
      pic_weixin: 'key';
      location_select: 'key';
      view_miniprogram: 'pagePath' | 'appId';
    },
    { open: true }
  >;

  /** 菜单动作类型 */
  @JsonName('type')
  @IsDefined({ message: '菜单动作类型不能为空' })
  @IsString({ message: '菜单动作类型必须是字符串' })
  type!: OpenEnum<
    | 'click'
    | 'view'
    | 'scancode_push'
    | 'scancode_waitmsg'
    | 'pic_sysphoto'
    | 'pic_photo_or_album'
    | 'pic_weixin'
    | 'location_select'
    | 'view_miniprogram'
  >;

  /** 菜单名称 */
  @JsonName('name')
  @IsDefined({ message: '菜单名称不能为空' })
  @IsString({ message: '菜单名称必须是字符串' })
  name!: string;

  /** 网页链接。长度不超过1024个字节 */
  @JsonName('url')
  @GivenFor('type', 'view', { message: '菜单动作类型为view时网页链接不能为空' })
  @ByteLength(0, 1024, { message: '网页链接长度不能超过1024个字节' })
  url?: string;

  /** 菜单键值。长度不超过128个字节 */
  @JsonName('key', { sensitive: false })
  @GivenFor(
    'type',
    [
      'click',
      'scancode_push',
      'scancode_waitmsg',
      'pic_sysphoto',
      'pic_photo_or_album',
      'pic_weixin',
      'location_select',
    ],
    {
      message:
        '菜单动作类型为click、scancode_push、scancode_waitmsg、pic_sysphoto、pic_photo_or_album、pic_weixin或location_select时菜单键值不能为空',
    },
  )
  @ByteLength(0, 128, { message: '菜单键值长度不能超过128个字节' })
  key?: string;

  /** 二级菜单列表 */
  @JsonName('sub_button', { type: () => [MenuCreateSubButtonDto] })
  @IsOptional()
  subButton?: MenuCreateSubButtonDto[];

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @GivenFor('type', 'view_miniprogram', { message: '菜单动作类型为view_miniprogram时小程序页面路径不能为空' })
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;

  /** 小程序appid */
  @JsonName('appid')
  @GivenFor('type', 'view_miniprogram', { message: '菜单动作类型为view_miniprogram时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;
}

/**
 * 一级菜单
 *
 * @see {@link MenuCreateWorkWxInput}
 */
export class MenuCreateButtonDto {
  /** 仅用于类型检查：每种菜单动作类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    {
      click: 'key';
      view: 'url';
      scancode_push: 'key';
      scancode_waitmsg: 'key';
      pic_sysphoto: 'key';
      pic_photo_or_album: 'key';
      pic_weixin: 'key';
      location_select: 'key';
      view_miniprogram: 'pagePath' | 'appId';
    },
    { open: true; optional: true }
  >;

  /** 菜单动作类型 */
  @JsonName('type')
  @AtLeastOneOf(['type', 'subButton'], { message: '菜单动作类型和二级菜单列表至少需要填写一个' })
  @IsString({ message: '菜单动作类型必须是字符串' })
  type?: OpenEnum<
    | 'click'
    | 'view'
    | 'scancode_push'
    | 'scancode_waitmsg'
    | 'pic_sysphoto'
    | 'pic_photo_or_album'
    | 'pic_weixin'
    | 'location_select'
    | 'view_miniprogram'
  >;

  /** 菜单名称 */
  @JsonName('name')
  @IsDefined({ message: '菜单名称不能为空' })
  @IsString({ message: '菜单名称必须是字符串' })
  name!: string;

  /** 菜单键值。长度不超过128个字节 */
  @JsonName('key', { sensitive: false })
  @GivenFor(
    'type',
    [
      'click',
      'scancode_push',
      'scancode_waitmsg',
      'pic_sysphoto',
      'pic_photo_or_album',
      'pic_weixin',
      'location_select',
    ],
    {
      message:
        '菜单动作类型为click、scancode_push、scancode_waitmsg、pic_sysphoto、pic_photo_or_album、pic_weixin或location_select时菜单键值不能为空',
    },
  )
  @ByteLength(0, 128, { message: '菜单键值长度不能超过128个字节' })
  key?: string;

  /** 二级菜单列表。最多5个 */
  @JsonName('sub_button', { type: () => [MenuCreateSubButtonDto] })
  @IsOptional()
  @IsArray({ message: '二级菜单列表必须是数组' })
  @ArrayMaxSize(5, { message: '二级菜单列表最多支持5个' })
  subButton?: MenuCreateSubButtonDto[];

  /** 网页链接。长度不超过1024个字节 */
  @JsonName('url')
  @GivenFor('type', 'view', { message: '菜单动作类型为view时网页链接不能为空' })
  @ByteLength(0, 1024, { message: '网页链接长度不能超过1024个字节' })
  url?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @GivenFor('type', 'view_miniprogram', { message: '菜单动作类型为view_miniprogram时小程序页面路径不能为空' })
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;

  /** 小程序appid */
  @JsonName('appid')
  @GivenFor('type', 'view_miniprogram', { message: '菜单动作类型为view_miniprogram时小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;
}

/**
 * 创建菜单
 * @see https://developer.work.weixin.qq.com/document/path/90231
 * @example
 * ```ts
 * await workWeixin.send(MenuCreateWorkWxInput.from({ agentId: 1000002, button: [{ type: 'click', name: '菜单名称', key: 'KEY' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'menu/create',
  desc: '创建菜单',
  httpMethod: HttpMethod.Post,
  output: MenuCreateWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90231',
})
@WorkWxApi({ agentId: 'agentId' })
export class MenuCreateWorkWxInput extends AuthWorkWxInput<MenuCreateWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid', { in: 'query' })
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 一级菜单列表。1~3个 */
  @JsonName('button', { type: () => [MenuCreateButtonDto] })
  @IsDefined({ message: '一级菜单列表不能为空' })
  @IsArray({ message: '一级菜单列表必须是数组' })
  @ArrayMinSize(1, { message: '一级菜单列表至少需要1个' })
  @ArrayMaxSize(3, { message: '一级菜单列表最多支持3个' })
  button!: MenuCreateButtonDto[];
}
