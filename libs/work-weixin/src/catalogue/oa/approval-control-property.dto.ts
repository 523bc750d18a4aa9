import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { ApprovalTextDto } from './approval-text.dto.js';

/**
 * 控件属性
 *
 * @see {@link OaApprovalCreateTemplateWorkWxInput}
 */
export class ApprovalControlPropertyDto extends HttpRemoteOutput {
  /** 控件类型。Text-文本，Textarea-多行文本，Number-数字，Money-金额，Date-日期，Selector-选择，Contact-成员或部门，Tips-说明文字，File-附件，Table-明细，Location-位置，RelatedApproval-关联审批单，DateRange-时长，PhoneNumber-电话号码，Vacation-请假，Attendance-假勤，BankAccount-收款账户，Formula-公式 */
  @JsonName('control', { type: () => String })
  @IsOptional()
  @IsString({ message: '控件类型必须是字符串' })
  control?: OpenEnum<
    | 'Text'
    | 'Textarea'
    | 'Number'
    | 'Money'
    | 'Date'
    | 'Selector'
    | 'Contact'
    | 'Tips'
    | 'File'
    | 'Table'
    | 'Location'
    | 'RelatedApproval'
    | 'DateRange'
    | 'PhoneNumber'
    | 'Vacation'
    | 'Attendance'
    | 'BankAccount'
    | 'Formula'
  >;

  /** 控件ID */
  @JsonName('id')
  @IsOptional()
  @IsString({ message: '控件ID必须是字符串' })
  id?: string;

  /** 多语言控件名称 */
  @JsonName('title', { type: () => [ApprovalTextDto] })
  @IsOptional()
  title?: ApprovalTextDto[];

  /** 多语言控件说明 */
  @JsonName('placeholder', { type: () => [ApprovalTextDto] })
  @IsOptional()
  placeholder?: ApprovalTextDto[];

  /** 是否必填。0-非必填，1-必填 */
  @JsonName('require', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '是否必填必须是整数' })
  require?: OpenEnum<0 | 1>;

  /** 是否不打印。0-可打印，1-不可打印 */
  @JsonName('un_print', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '是否不打印必须是整数' })
  unPrint?: OpenEnum<0 | 1>;
}
