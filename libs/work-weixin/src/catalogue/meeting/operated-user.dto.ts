import { JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';

/**
 * 被操作成员
 *
 * @see {@link MeetingRealcontrolCloseScreenShareWorkWxInput}
 */
export class OperatedUserDto {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  @IsDefined({ message: '会中临时ID不能为空' })
  @IsString({ message: '会中临时ID必须是字符串' })
  tmpOpenId!: string;

  /** 终端设备类型 */
  @JsonName('instance_id')
  @IsDefined({ message: '终端设备类型不能为空' })
  @IsInt({ message: '终端设备类型必须是整数' })
  instanceId!: number;
}
