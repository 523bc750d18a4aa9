import { ByteLength, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';

const MAX_ALIASES = 5;

/**
 * 企业邮箱别名。更新时为覆盖式更新；空对象或空列表都会清空当前所有别名
 *
 * @see {@link CreateUserWorkWxInput}
 */
export class BizMailAliasDto {
  /** 企业邮箱别名列表，最多可设置5个别名，每个别名长度6~63个字节，企业内必须唯一 */
  // Seed: [] by default, which makes the server clear all aliases.
  @JsonName('item', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '企业邮箱别名必须是数组' })
  @ArrayMaxSize(MAX_ALIASES, { message: '企业邮箱别名最多只能设置5个' })
  @ByteLength(6, 63, { each: true, message: '企业邮箱别名长度必须在6-63个字节之间' })
  items?: string[];

  /** 清空所有别名 */
  clear(): void {
    this.items = [];
  }

  /**
   * 添加别名
   * @returns 已达到最大数量时返回 false
   */
  addAlias(alias: string): boolean {
    this.items ??= [];
    if (this.items.length >= MAX_ALIASES) return false;
    this.items.push(alias);
    return true;
  }

  /**
   * 移除别名
   * @returns 没有该别名时返回 false
   */
  removeAlias(alias: string): boolean {
    const index = this.items?.indexOf(alias) ?? -1;
    if (index >= 0) this.items?.splice(index, 1);
    return index >= 0;
  }
}
