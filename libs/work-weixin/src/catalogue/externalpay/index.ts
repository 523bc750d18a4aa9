export {
  ExternalpayAddMerchantWorkWxInput,
  ExternalpayAddMerchantWorkWxOutput,
} from './externalpay-addmerchant.api.js';
export {
  ExternalpayDelMerchantWorkWxInput,
  ExternalpayDelMerchantWorkWxOutput,
} from './externalpay-delmerchant.api.js';
export {
  ExternalpayGetBillListBillListDto,
  ExternalpayGetBillListCommodityListDto,
  ExternalpayGetBillListContactInfoDto,
  ExternalpayGetBillListMiniprogramInfoDto,
  ExternalpayGetBillListRefundListDto,
  ExternalpayGetBillListWorkWxInput,
  ExternalpayGetBillListWorkWxOutput,
} from './externalpay-get-bill-list.api.js';
export {
  ExternalpayGetFundFlowFundFlowListDto,
  ExternalpayGetFundFlowGroupListDto,
  ExternalpayGetFundFlowWorkWxInput,
  ExternalpayGetFundFlowWorkWxOutput,
} from './externalpay-get-fund-flow.api.js';
export {
  ExternalpayGetPaymentInfoBillListDto,
  ExternalpayGetPaymentInfoWorkWxInput,
  ExternalpayGetPaymentInfoWorkWxOutput,
} from './externalpay-get-payment-info.api.js';
export {
  ExternalpayGetMerchantAllowUseScopeDto,
  ExternalpayGetMerchantWorkWxInput,
  ExternalpayGetMerchantWorkWxOutput,
} from './externalpay-getmerchant.api.js';
export {
  ExternalpaySetMchUseScopeAllowUseScopeDto,
  ExternalpaySetMchUseScopeWorkWxInput,
  ExternalpaySetMchUseScopeWorkWxOutput,
} from './externalpay-set-mch-use-scope.api.js';
