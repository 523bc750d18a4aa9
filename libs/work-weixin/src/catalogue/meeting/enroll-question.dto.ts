import { CharacterLength, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional } from 'class-validator';
import { EnrollOptionDto } from './enroll-option.dto.js';

/**
 * 问题
 *
 * @see {@link MeetingEnrollGetConfigWorkWxInput}
 */
export class EnrollQuestionDto extends HttpRemoteOutput {
  /** 是否必填。1-否，2-是 */
  @JsonName('is_required', { type: () => Number })
  @IsDefined({ message: '是否必填不能为空' })
  @IsIn([1, 2], { message: '是否必填只能是1(否)或2(是)' })
  isRequired!: 1 | 2;

  /** 问题类型。1-单选，2-多选，3-简答 */
  @JsonName('question_type', { type: () => Number })
  @IsOptional()
  @IsIn([1, 2, 3], { message: '问题类型只能是1(单选)、2(多选)或3(简答)' })
  questionType?: 1 | 2 | 3;

  /** 问题标题。长度不超过40个字符 */
  @JsonName('question_title')
  @IsOptional()
  @CharacterLength(0, 40, { message: '问题标题长度不能超过40个字符' })
  questionTitle?: string;

  /** 特殊问题类型。1-无，2-手机号，3-邮箱，4-姓名，5-公司名称，6-组织规模 */
  @JsonName('special_type', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '特殊问题类型必须是整数' })
  specialType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6>;

  /** 选项列表。最多8个 */
  @JsonName('option_list', { type: () => [EnrollOptionDto] })
  @IsOptional()
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMaxSize(8, { message: '选项列表最多支持8个' })
  optionList?: EnrollOptionDto[];
}
