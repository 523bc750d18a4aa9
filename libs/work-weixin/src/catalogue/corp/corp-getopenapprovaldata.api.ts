import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 审批人
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataItemDto extends HttpRemoteOutput {
  /** 人员姓名 */
  @JsonName('ItemName')
  itemName?: string;

  /** 人员部门 */
  @JsonName('ItemParty')
  itemParty?: string;

  /** 人员头像 */
  @JsonName('ItemImage', { sensitive: true })
  itemImage?: string;

  /** 人员UserID */
  @JsonName('ItemUserId')
  itemUserId?: string;

  /** 分支审批状态 */
  @JsonName('ItemStatus')
  itemStatus?: number;

  /** 审批意见 */
  @JsonName('ItemSpeech')
  itemSpeech?: string;

  /** 操作时间 */
  @JsonName('ItemOpTime')
  itemOpTime?: number;
}

/**
 * 审批人信息
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataItemsDto extends HttpRemoteOutput {
  /** 审批人列表 */
  @JsonName('Item', { type: () => [CorpGetOpenApprovalDataItemDto] })
  item?: CorpGetOpenApprovalDataItemDto[];
}

/**
 * 审批节点
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataApprovalNodeDto extends HttpRemoteOutput {
  /** 节点审批状态 */
  @JsonName('NodeStatus')
  nodeStatus?: number;

  /** 节点审批方式 */
  @JsonName('NodeAttr')
  nodeAttr?: number;

  /** 节点类型 */
  @JsonName('NodeType')
  nodeType?: number;

  /** 审批人信息 */
  @JsonName('Items', { type: () => CorpGetOpenApprovalDataItemsDto })
  items?: CorpGetOpenApprovalDataItemsDto;
}

/**
 * 审批流程信息
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataApprovalNodesDto extends HttpRemoteOutput {
  /** 审批节点列表 */
  @JsonName('ApprovalNode', { type: () => [CorpGetOpenApprovalDataApprovalNodeDto] })
  approvalNode?: CorpGetOpenApprovalDataApprovalNodeDto[];
}

/**
 * 抄送人
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataNotifyNodeDto extends HttpRemoteOutput {
  /** 人员姓名 */
  @JsonName('ItemName')
  itemName?: string;

  /** 人员部门 */
  @JsonName('ItemParty')
  itemParty?: string;

  /** 人员头像 */
  @JsonName('ItemImage', { sensitive: true })
  itemImage?: string;

  /** 人员UserID */
  @JsonName('ItemUserId')
  itemUserId?: string;
}

/**
 * 抄送信息
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataNotifyNodesDto extends HttpRemoteOutput {
  /** 抄送人列表 */
  @JsonName('NotifyNode', { type: () => [CorpGetOpenApprovalDataNotifyNodeDto] })
  notifyNode?: CorpGetOpenApprovalDataNotifyNodeDto[];
}

/**
 * 审批单详情
 *
 * @see {@link CorpGetOpenApprovalDataWorkWxInput}
 */
export class CorpGetOpenApprovalDataDataDto extends HttpRemoteOutput {
  /** 第三方审批单号 */
  @JsonName('ThirdNo')
  thirdNo?: string;

  /** 审批模板ID */
  @JsonName('OpenTemplateId')
  openTemplateId?: string;

  /** 审批模板名称 */
  @JsonName('OpenSpName')
  openSpName?: string;

  /** 申请单状态 */
  @JsonName('OpenSpstatus')
  openSpStatus?: number;

  /** 提交申请时间 */
  @JsonName('ApplyTime')
  applyTime?: number;

  /** 提交者姓名 */
  @JsonName('ApplyUsername')
  applyUsername?: string;

  /** 提交者部门 */
  @JsonName('ApplyUserParty')
  applyUserParty?: string;

  /** 提交者头像 */
  @JsonName('ApplyUserImage', { sensitive: true })
  applyUserImage?: string;

  /** 提交者UserID */
  @JsonName('ApplyUserId')
  applyUserId?: string;

  /** 审批流程信息 */
  @JsonName('ApprovalNodes', { type: () => CorpGetOpenApprovalDataApprovalNodesDto })
  approvalNodes?: CorpGetOpenApprovalDataApprovalNodesDto;

  /** 抄送信息 */
  @JsonName('NotifyNodes', { type: () => CorpGetOpenApprovalDataNotifyNodesDto })
  notifyNodes?: CorpGetOpenApprovalDataNotifyNodesDto;

  /** 当前审批节点序号 */
  @JsonName('ApproverStep')
  approverStep?: number;
}

/** 审批流程引擎的返回结果，见 {@link CorpGetOpenApprovalDataWorkWxInput} */
export class CorpGetOpenApprovalDataWorkWxOutput extends WorkWxOutput {
  /** 审批单详情 */
  @JsonName('data', { type: () => CorpGetOpenApprovalDataDataDto })
  data?: CorpGetOpenApprovalDataDataDto;
}

/**
 * 审批流程引擎
 *
 * 权限说明：自建应用须在管理端「审批」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90269
 * @example
 * ```ts
 * await workWeixin.send(CorpGetOpenApprovalDataWorkWxInput.from({ thirdNo: 'THIRD_NO' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corp/getopenapprovaldata',
  desc: '审批流程引擎',
  httpMethod: HttpMethod.Post,
  output: CorpGetOpenApprovalDataWorkWxOutput,
  credential: ['approval', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90269',
})
@WorkWxApi({ permission: '审批' })
export class CorpGetOpenApprovalDataWorkWxInput extends AuthWorkWxInput<CorpGetOpenApprovalDataWorkWxOutput> {
  /** 第三方审批单号 */
  @JsonName('thirdNo')
  @IsDefined({ message: '第三方审批单号不能为空' })
  @IsString({ message: '第三方审批单号必须是字符串' })
  thirdNo!: string;
}
