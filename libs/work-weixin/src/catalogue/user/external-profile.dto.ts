import { CharacterLength, HttpRemoteOutput, JsonName, RequiredWith } from 'nestjs-http-remote';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { ChineseLength } from '../rules/chinese-length.rule.js';
import { ExtAttrWebDto } from './ext-attr.dto.js';
import { RequiredForType } from './required-for-type.rule.js';

/**
 * 视频号信息
 *
 * @see {@link ExternalProfileDto}
 */
export class WechatChannelsDto extends HttpRemoteOutput {
  /** 视频号名字，须从企业绑定到企业微信的视频号中选择 */
  @JsonName('nickname')
  @IsOptional()
  @IsString({ message: '视频号名称必须是字符串' })
  nickname?: string;
}

/**
 * 对外属性文本值
 *
 * @see {@link ExternalProfileDto}
 */
// Seed: shares ExtAttrTextDto, required and without a limit; the server accepts 32 characters here and 64 there.
export class ExternalAttrTextDto extends HttpRemoteOutput {
  /** 文本属性内容，长度限制32个UTF8字符 */
  @JsonName('value', { sensitive: true })
  @IsOptional()
  @CharacterLength(0, 32, { message: '文本值长度不能超过32个字符' })
  value?: string;
}

/**
 * 对外属性小程序值。appid和title字段要么同时为空表示清除该属性，要么同时不为空
 *
 * @see {@link ExternalProfileDto}
 */
export class ExternalAttrMiniprogramDto extends HttpRemoteOutput {
  /** 小程序appid，必须是有在本企业安装授权的小程序，否则会被忽略 */
  // Seed: always required; the server clears the attribute if appid and title are both empty.
  @JsonName('appid')
  @RequiredWith(['title'], { message: '小程序appid不能为空' })
  @IsString({ message: '小程序appid必须是字符串' })
  appId?: string;

  /** 小程序的页面路径 */
  // Seed: required.
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;

  /** 小程序的展示标题，长度限制12个UTF8字符 */
  // Seed: always required, no length limit. The page documents 12 characters, but its sample has 14 letters.
  @JsonName('title')
  @RequiredWith(['appId'], { message: '小程序标题不能为空' })
  @ChineseLength(12, { message: '小程序标题长度不能超过12个汉字' })
  title?: string;
}

/**
 * 对外属性项
 *
 * @see {@link ExternalProfileDto}
 */
export class ExternalAttrItemDto extends HttpRemoteOutput {
  /** 属性类型：0-文本，1-网页，2-小程序 */
  @JsonName('type')
  @IsIn([0, 1, 2], { message: '对外属性类型只能是0(文本)、1(网页)或2(小程序)' })
  type!: 0 | 1 | 2;

  /** 属性名称，需要先确保在管理端有创建该属性，否则会忽略 */
  @JsonName('name')
  @IsNotEmpty({ message: '对外属性名称不能为空' })
  @IsString({ message: '对外属性名称必须是字符串' })
  name!: string;

  /** 文本属性值，type为0时必填 */
  @JsonName('text', { type: () => ExternalAttrTextDto })
  @RequiredForType(0, { message: '文本属性值不能为空' })
  text?: ExternalAttrTextDto;

  /** 网页属性值，type为1时必填 */
  @JsonName('web', { type: () => ExtAttrWebDto })
  @RequiredForType(1, { message: '网页属性值不能为空' })
  web?: ExtAttrWebDto;

  /** 小程序属性值，type为2时必填 */
  @JsonName('miniprogram', { type: () => ExternalAttrMiniprogramDto })
  @RequiredForType(2, { message: '小程序属性值不能为空' })
  miniprogram?: ExternalAttrMiniprogramDto;
}

/**
 * 成员对外属性
 * @see https://developer.work.weixin.qq.com/document/path/92230
 */
export class ExternalProfileDto extends HttpRemoteOutput {
  /** 企业简称，需从已认证的企业简称中选填。空字符串表示清除 */
  @JsonName('external_corp_name')
  @IsOptional()
  @IsString({ message: '企业简称必须是字符串' })
  externalCorpName?: string;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => WechatChannelsDto })
  @IsOptional()
  wechatChannels?: WechatChannelsDto;

  /** 对外属性列表，目前支持文本、网页、小程序三种类型 */
  @JsonName('external_attr', { type: () => [ExternalAttrItemDto] })
  @IsOptional()
  externalAttr?: ExternalAttrItemDto[];
}
