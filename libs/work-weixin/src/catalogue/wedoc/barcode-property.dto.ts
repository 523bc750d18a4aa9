import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 条码字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class BarcodePropertyDto extends HttpRemoteOutput {
  /** 是否仅手机扫描 */
  @JsonName('mobile_scan_only')
  @IsOptional()
  @IsBoolean({ message: '是否仅手机扫描必须是布尔值' })
  mobileScanOnly?: boolean;
}
