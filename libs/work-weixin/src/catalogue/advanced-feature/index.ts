export {
  AdvancedFeatureGetApplyIdListWorkWxInput,
  AdvancedFeatureGetApplyIdListWorkWxOutput,
} from './advanced-feature-get-apply-id-list.api.js';
export {
  AdvancedFeatureGetApprovalInfoApprovalInfoDto,
  AdvancedFeatureGetApprovalInfoWorkWxInput,
  AdvancedFeatureGetApprovalInfoWorkWxOutput,
} from './advanced-feature-get-approval-info.api.js';
export {
  AdvancedFeatureSetApprovalDetailNodeListDto,
  AdvancedFeatureSetApprovalDetailProcessListDto,
  AdvancedFeatureSetApprovalDetailWorkWxInput,
  AdvancedFeatureSetApprovalDetailWorkWxOutput,
} from './advanced-feature-set-approval-detail.api.js';
