import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 抄送人
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventNotifyNodeDto extends HttpRemoteOutput {
  /** 人员姓名 */
  @JsonName('ItemName')
  itemName?: string;

  /** 人员UserID。也写作 ItemUserid */
  @JsonName('ItemUserId', { also: ['ItemUserid'] })
  itemUserId?: string;

  /** 人员头像 */
  @JsonName('ItemImage', { sensitive: true })
  itemImage?: string;

  /** 人员部门 */
  @JsonName('ItemParty')
  itemParty?: string;
}

/**
 * 抄送信息
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventNotifyNodesDto extends HttpRemoteOutput {
  /** 抄送人列表 */
  @JsonName('NotifyNode', { type: () => [OpenApprovalChangeEventNotifyNodeDto] })
  notifyNode?: OpenApprovalChangeEventNotifyNodeDto[];
}

/**
 * 审批人
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventItemsItemDto extends HttpRemoteOutput {
  /** 人员姓名 */
  @JsonName('ItemName')
  itemName?: string;

  /** 人员UserID。也写作 ItemUserid */
  @JsonName('ItemUserId', { also: ['ItemUserid'] })
  itemUserId?: string;

  /** 人员头像 */
  @JsonName('ItemImage', { sensitive: true })
  itemImage?: string;

  /** 分支审批状态。1-审批中，2-已同意，3-已驳回，4-已转审 */
  @JsonName('ItemStatus', { type: () => Number })
  itemStatus?: OpenEnum<1 | 2 | 3 | 4>;

  /** 审批意见 */
  @JsonName('ItemSpeech', { sensitive: true })
  itemSpeech?: string;

  /** 操作时间 */
  @JsonName('ItemOpTime')
  itemOpTime?: number;

  /** 人员部门 */
  @JsonName('ItemParty')
  itemParty?: string;
}

/**
 * 审批人信息
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventApprovalNodeItemsDto extends HttpRemoteOutput {
  /** 审批人列表 */
  @JsonName('Item', { type: () => [OpenApprovalChangeEventItemsItemDto] })
  item?: OpenApprovalChangeEventItemsItemDto[];
}

/**
 * 审批节点
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventApprovalNodeDto extends HttpRemoteOutput {
  /** 节点审批状态。1-审批中，2-已同意，3-已驳回，4-已转审 */
  @JsonName('NodeStatus', { type: () => Number })
  nodeStatus?: OpenEnum<1 | 2 | 3 | 4>;

  /** 节点审批方式。1-或签，2-会签 */
  @JsonName('NodeAttr', { type: () => Number })
  nodeAttr?: OpenEnum<1 | 2>;

  /** 节点类型 */
  @JsonName('NodeType', { type: () => Number })
  nodeType?: OpenEnum<1 | 2 | 3>;

  /** 审批人信息 */
  @JsonName('Items', { type: () => OpenApprovalChangeEventApprovalNodeItemsDto })
  items?: OpenApprovalChangeEventApprovalNodeItemsDto;
}

/**
 * 审批流程信息
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventApprovalNodesDto extends HttpRemoteOutput {
  /** 审批节点列表 */
  @JsonName('ApprovalNode', { type: () => [OpenApprovalChangeEventApprovalNodeDto] })
  approvalNode?: OpenApprovalChangeEventApprovalNodeDto[];
}

/**
 * 审批信息
 *
 * @see {@link OpenApprovalChangeEvent}
 */
export class OpenApprovalChangeEventApprovalInfoDto extends HttpRemoteOutput {
  /** 第三方审批单号 */
  @JsonName('ThirdNo')
  thirdNo?: string;

  /** 审批模板名称 */
  @JsonName('OpenSpName')
  openSpName?: string;

  /** 审批模板ID */
  @JsonName('OpenTemplateId')
  openTemplateId?: string;

  /** 申请单状态 */
  @JsonName('OpenSpStatus')
  openSpStatus?: number;

  /** 申请时间 */
  @JsonName('ApplyTime')
  applyTime?: number;

  /** 申请人姓名 */
  @JsonName('ApplyUserName')
  applyUserName?: string;

  /** 申请人UserID */
  @JsonName('ApplyUserId')
  applyUserId?: string;

  /** 提交者部门 */
  @JsonName('ApplyUserParty')
  applyUserParty?: string;

  /** 提交者头像 */
  @JsonName('ApplyUserImage', { sensitive: true })
  applyUserImage?: string;

  /** 审批流程信息 */
  @JsonName('ApprovalNodes', { type: () => OpenApprovalChangeEventApprovalNodesDto })
  approvalNodes?: OpenApprovalChangeEventApprovalNodesDto;

  /** 抄送信息 */
  @JsonName('NotifyNodes', { type: () => OpenApprovalChangeEventNotifyNodesDto })
  notifyNodes?: OpenApprovalChangeEventNotifyNodesDto;

  /** 当前审批节点序号。也写作 ApproverStep */
  @JsonName('approverstep', { also: ['ApproverStep'] })
  approverStep?: number;
}

/**
 * 审批状态通知事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90240
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'open_approval_change' },
  desc: '审批状态通知事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90240',
})
export class OpenApprovalChangeEvent extends EventEnvelope {
  declare readonly event: 'open_approval_change';

  /** 审批信息 */
  @JsonName('ApprovalInfo', { type: () => OpenApprovalChangeEventApprovalInfoDto })
  approvalInfo?: OpenApprovalChangeEventApprovalInfoDto;
}
