import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsIn, IsOptional } from 'class-validator';

/**
 * 地理位置字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class LocationPropertyDto extends HttpRemoteOutput {
  /** 输入类型。LOCATION_INPUT_TYPE_MANUAL-手动输入，LOCATION_INPUT_TYPE_AUTO-自动定位 */
  @JsonName('input_type', { type: () => String })
  @IsOptional()
  @IsIn(['LOCATION_INPUT_TYPE_MANUAL', 'LOCATION_INPUT_TYPE_AUTO'], {
    message: '输入类型只能是LOCATION_INPUT_TYPE_MANUAL(手动输入)或LOCATION_INPUT_TYPE_AUTO(自动定位)',
  })
  inputType?: 'LOCATION_INPUT_TYPE_MANUAL' | 'LOCATION_INPUT_TYPE_AUTO';
}
