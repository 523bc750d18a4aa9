import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsBoolean, IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 货币字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class CurrencyPropertyDto extends HttpRemoteOutput {
  /** 货币类型。CURRENCY_TYPE_CNY-人民币，CURRENCY_TYPE_USD-美元，CURRENCY_TYPE_EUR-欧元，CURRENCY_TYPE_GBP-英镑，CURRENCY_TYPE_JPY-日元，CURRENCY_TYPE_KRW-韩元，CURRENCY_TYPE_HKD-港元，CURRENCY_TYPE_MOP-澳门元，CURRENCY_TYPE_TWD-新台币，CURRENCY_TYPE_AED-阿联酋迪拉姆，CURRENCY_TYPE_AUD-澳元，CURRENCY_TYPE_BRL-巴西雷亚尔，CURRENCY_TYPE_CAD-加元，CURRENCY_TYPE_CHF-瑞士法郎，CURRENCY_TYPE_IDR-印尼卢比，CURRENCY_TYPE_INR-印度卢比，CURRENCY_TYPE_MXN-墨西哥比索，CURRENCY_TYPE_MYR-马来西亚林吉特，CURRENCY_TYPE_PHP-菲律宾比索，CURRENCY_TYPE_PLN-波兰兹罗提，CURRENCY_TYPE_RUB-俄罗斯卢布，CURRENCY_TYPE_SGD-新加坡元，CURRENCY_TYPE_THB-泰铢，CURRENCY_TYPE_TRY-土耳其里拉，CURRENCY_TYPE_VND-越南盾 */
  @JsonName('currency_type', { type: () => String })
  @IsOptional()
  @IsString({ message: '货币类型必须是字符串' })
  currencyType?: OpenEnum<
    | 'CURRENCY_TYPE_CNY'
    | 'CURRENCY_TYPE_USD'
    | 'CURRENCY_TYPE_EUR'
    | 'CURRENCY_TYPE_GBP'
    | 'CURRENCY_TYPE_JPY'
    | 'CURRENCY_TYPE_KRW'
    | 'CURRENCY_TYPE_HKD'
    | 'CURRENCY_TYPE_MOP'
    | 'CURRENCY_TYPE_TWD'
    | 'CURRENCY_TYPE_AED'
    | 'CURRENCY_TYPE_AUD'
    | 'CURRENCY_TYPE_BRL'
    | 'CURRENCY_TYPE_CAD'
    | 'CURRENCY_TYPE_CHF'
    | 'CURRENCY_TYPE_IDR'
    | 'CURRENCY_TYPE_INR'
    | 'CURRENCY_TYPE_MXN'
    | 'CURRENCY_TYPE_MYR'
    | 'CURRENCY_TYPE_PHP'
    | 'CURRENCY_TYPE_PLN'
    | 'CURRENCY_TYPE_RUB'
    | 'CURRENCY_TYPE_SGD'
    | 'CURRENCY_TYPE_THB'
    | 'CURRENCY_TYPE_TRY'
    | 'CURRENCY_TYPE_VND'
  >;

  /** 小数位数。-1-原样显示，0-整数，1-一位小数，2-两位小数，3-三位小数，4-四位小数 */
  @JsonName('decimal_places', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '小数位数必须是整数' })
  decimalPlaces?: OpenEnum<-1 | 0 | 1 | 2 | 3 | 4>;

  /** 是否使用千位符 */
  @JsonName('use_separate')
  @IsOptional()
  @IsBoolean({ message: '是否使用千位符必须是布尔值' })
  useSeparate?: boolean;
}
