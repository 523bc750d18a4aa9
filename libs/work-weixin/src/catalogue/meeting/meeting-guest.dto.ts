import { CharacterLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 嘉宾
 *
 * @see {@link MeetingCreateWorkWxInput}
 */
export class MeetingGuestDto extends HttpRemoteOutput {
  /** 国家或地区代码 */
  @JsonName('area')
  @IsDefined({ message: '国家或地区代码不能为空' })
  @IsString({ message: '国家或地区代码必须是字符串' })
  area!: string;

  /** 手机号码 */
  @JsonName('phone_number', { sensitive: true })
  @IsDefined({ message: '手机号码不能为空' })
  @IsString({ message: '手机号码必须是字符串' })
  phoneNumber!: string;

  /** 嘉宾姓名。长度不超过16个字符 */
  @JsonName('guest_name')
  @IsOptional()
  @CharacterLength(0, 16, { message: '嘉宾姓名长度不能超过16个字符' })
  guestName?: string;
}
