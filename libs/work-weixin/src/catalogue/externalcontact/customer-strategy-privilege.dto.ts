import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional } from 'class-validator';

/**
 * 权限配置
 *
 * @see {@link ExternalcontactCustomerStrategyCreateWorkWxInput}
 */
export class CustomerStrategyPrivilegeDto extends HttpRemoteOutput {
  /** 查看客户列表权限 */
  @JsonName('view_customer_list')
  @IsOptional()
  @IsBoolean({ message: '查看客户列表权限必须是布尔值' })
  viewCustomerList?: boolean;

  /** 查看客户统计权限 */
  @JsonName('view_customer_data')
  @IsOptional()
  @IsBoolean({ message: '查看客户统计权限必须是布尔值' })
  viewCustomerData?: boolean;

  /** 查看群聊列表权限 */
  @JsonName('view_room_list')
  @IsOptional()
  @IsBoolean({ message: '查看群聊列表权限必须是布尔值' })
  viewRoomList?: boolean;

  /** 使用联系我权限 */
  @JsonName('contact_me')
  @IsOptional()
  @IsBoolean({ message: '使用联系我权限必须是布尔值' })
  contactMe?: boolean;

  /** 加入群聊权限 */
  @JsonName('join_room')
  @IsOptional()
  @IsBoolean({ message: '加入群聊权限必须是布尔值' })
  joinRoom?: boolean;

  /** 分享客户权限 */
  @JsonName('share_customer')
  @IsOptional()
  @IsBoolean({ message: '分享客户权限必须是布尔值' })
  shareCustomer?: boolean;

  /** 分配离职客户权限 */
  @JsonName('oper_resign_customer')
  @IsOptional()
  @IsBoolean({ message: '分配离职客户权限必须是布尔值' })
  operResignCustomer?: boolean;

  /** 发送客户消息权限 */
  @JsonName('send_customer_msg')
  @IsOptional()
  @IsBoolean({ message: '发送客户消息权限必须是布尔值' })
  sendCustomerMsg?: boolean;

  /** 配置欢迎语权限 */
  @JsonName('edit_welcome_msg')
  @IsOptional()
  @IsBoolean({ message: '配置欢迎语权限必须是布尔值' })
  editWelcomeMsg?: boolean;

  /** 查看联系统计权限 */
  @JsonName('view_behavior_data')
  @IsOptional()
  @IsBoolean({ message: '查看联系统计权限必须是布尔值' })
  viewBehaviorData?: boolean;

  /** 查看群聊统计权限 */
  @JsonName('view_room_data')
  @IsOptional()
  @IsBoolean({ message: '查看群聊统计权限必须是布尔值' })
  viewRoomData?: boolean;

  /** 发送客户群消息权限 */
  @JsonName('send_group_msg')
  @IsOptional()
  @IsBoolean({ message: '发送客户群消息权限必须是布尔值' })
  sendGroupMsg?: boolean;

  /** 客户群去重权限 */
  @JsonName('room_deduplication')
  @IsOptional()
  @IsBoolean({ message: '客户群去重权限必须是布尔值' })
  roomDeduplication?: boolean;

  /** 配置快捷回复权限 */
  @JsonName('rapid_reply')
  @IsOptional()
  @IsBoolean({ message: '配置快捷回复权限必须是布尔值' })
  rapidReply?: boolean;

  /** 转接在职客户权限 */
  @JsonName('onjob_customer_transfer')
  @IsOptional()
  @IsBoolean({ message: '转接在职客户权限必须是布尔值' })
  onJobCustomerTransfer?: boolean;

  /** 编辑防骚扰规则权限 */
  @JsonName('edit_anti_spam_rule')
  @IsOptional()
  @IsBoolean({ message: '编辑防骚扰规则权限必须是布尔值' })
  editAntiSpamRule?: boolean;

  /** 导出客户列表权限 */
  @JsonName('export_customer_list')
  @IsOptional()
  @IsBoolean({ message: '导出客户列表权限必须是布尔值' })
  exportCustomerList?: boolean;

  /** 导出客户统计权限 */
  @JsonName('export_customer_data')
  @IsOptional()
  @IsBoolean({ message: '导出客户统计权限必须是布尔值' })
  exportCustomerData?: boolean;

  /** 导出客户群列表权限 */
  @JsonName('export_customer_group_list')
  @IsOptional()
  @IsBoolean({ message: '导出客户群列表权限必须是布尔值' })
  exportCustomerGroupList?: boolean;

  /** 配置客户标签权限 */
  @JsonName('manage_customer_tag')
  @IsOptional()
  @IsBoolean({ message: '配置客户标签权限必须是布尔值' })
  manageCustomerTag?: boolean;

  /** 分配离职客户群权限 */
  @JsonName('oper_resign_group')
  @IsOptional()
  @IsBoolean({ message: '分配离职客户群权限必须是布尔值' })
  operResignGroup?: boolean;
}
