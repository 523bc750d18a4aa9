import { CharacterLength, HttpRemoteOutput, JsonName, RequiredWith } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { IsWebUrl } from '../rules/is-web-url.rule.js';
import { RequiredForType } from './required-for-type.rule.js';

// Extends the output base because inputs and outputs share it: a value from user/get can be passed to user/update.

/**
 * 扩展属性文本值
 *
 * @see {@link ExtAttrDto}
 */
export class ExtAttrTextDto extends HttpRemoteOutput {
  /** 文本属性内容，长度限制64个UTF8字符 */
  // Seed: no length limit, and not empty; the server returns empty texts and accepts them.
  @JsonName('value', { sensitive: true })
  @IsDefined({ message: '文本值不能为空' })
  @CharacterLength(0, 64, { message: '文本值长度不能超过64个字符' })
  value!: string;
}

/**
 * 扩展属性网页值。url和title字段要么同时为空表示清除该属性，要么同时不为空
 *
 * @see {@link ExtAttrDto}
 */
export class ExtAttrWebDto extends HttpRemoteOutput {
  /** 网页的url，必须包含http或者https头 */
  // Seed: always required; the server clears the attribute if url and title are both empty.
  @JsonName('url')
  @RequiredWith(['title'], { message: '网页链接不能为空' })
  @IsWebUrl({ message: '网页链接格式不正确' })
  url?: string;

  /** 网页的展示标题，长度限制12个UTF8字符 */
  // Seed: always required, no length limit. Exactly 12, unlike a mini program's title: no sample is longer.
  @JsonName('title')
  @RequiredWith(['url'], { message: '网页标题不能为空' })
  @CharacterLength(1, 12, { message: '网页标题长度不能超过12个字符' })
  title?: string;
}

/**
 * 扩展属性项
 *
 * @see {@link ExtAttrDto}
 */
export class ExtAttrItemDto extends HttpRemoteOutput {
  /** 属性类型：0-文本，1-网页 */
  @JsonName('type')
  @IsIn([0, 1], { message: '扩展属性类型只能是0(文本)或1(网页)' })
  type!: 0 | 1;

  /** 属性名称，需要先确保在管理端有创建该属性，否则会忽略 */
  @JsonName('name')
  @IsNotEmpty({ message: '扩展属性名称不能为空' })
  @IsString({ message: '扩展属性名称必须是字符串' })
  name!: string;

  /** 文本属性值，type为0时必填 */
  @JsonName('text', { type: () => ExtAttrTextDto })
  @RequiredForType(0, { message: '文本属性值不能为空' })
  text?: ExtAttrTextDto;

  /** 网页属性值，type为1时必填 */
  @JsonName('web', { type: () => ExtAttrWebDto })
  @RequiredForType(1, { message: '网页属性值不能为空' })
  web?: ExtAttrWebDto;
}

/**
 * 扩展属性
 * @see https://developer.work.weixin.qq.com/document/path/100067
 */
export class ExtAttrDto extends HttpRemoteOutput {
  /** 扩展属性列表 */
  @JsonName('attrs', { type: () => [ExtAttrItemDto] })
  @IsOptional()
  attrs?: ExtAttrItemDto[];
}
