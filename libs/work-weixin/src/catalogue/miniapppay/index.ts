export {
  MiniapppayApplyMchAccountInfoDto,
  MiniapppayApplyMchBankCardSupplementDto,
  MiniapppayApplyMchBusinessAdditionPicsDto,
  MiniapppayApplyMchBusinessLicenseInfoDto,
  MiniapppayApplyMchContactInfoContactInfoDto,
  MiniapppayApplyMchContactInfoDto,
  MiniapppayApplyMchFinanceInstitutionInfoDto,
  MiniapppayApplyMchIdCardInfoDto,
  MiniapppayApplyMchQualificationsDto,
  MiniapppayApplyMchSalesSceneInfoDto,
  MiniapppayApplyMchUboInfoDto,
  MiniapppayApplyMchWorkWxInput,
  MiniapppayApplyMchWorkWxOutput,
} from './miniapppay-apply-mch.api.js';
export {
  MiniapppayCloseOrderWorkWxInput,
  MiniapppayCloseOrderWorkWxOutput,
} from './miniapppay-close-order.api.js';
export {
  MiniapppayCreateOrderAmountDto,
  MiniapppayCreateOrderDetailDto,
  MiniapppayCreateOrderGoodsDetailDto,
  MiniapppayCreateOrderPayerDto,
  MiniapppayCreateOrderSceneInfoDto,
  MiniapppayCreateOrderStoreInfoDto,
  MiniapppayCreateOrderWorkWxInput,
  MiniapppayCreateOrderWorkWxOutput,
} from './miniapppay-create-order.api.js';
export {
  MiniapppayGetApplymentStatusAccountValidationDto,
  MiniapppayGetApplymentStatusAuditDetailDto,
  MiniapppayGetApplymentStatusStatusDto,
  MiniapppayGetApplymentStatusWorkWxInput,
  MiniapppayGetApplymentStatusWorkWxOutput,
} from './miniapppay-get-applyment-status.api.js';
export { MiniapppayGetBillWorkWxInput, MiniapppayGetBillWorkWxOutput } from './miniapppay-get-bill.api.js';
export {
  MiniapppayGetOrderAmountDto,
  MiniapppayGetOrderGoodsDetailDto,
  MiniapppayGetOrderPayerDto,
  MiniapppayGetOrderPromotionDetailDto,
  MiniapppayGetOrderSceneInfoDto,
  MiniapppayGetOrderWorkWxInput,
  MiniapppayGetOrderWorkWxOutput,
} from './miniapppay-get-order.api.js';
export {
  MiniapppayGetRefundDetailAmountDto,
  MiniapppayGetRefundDetailPromotionDetailDto,
  MiniapppayGetRefundDetailWorkWxInput,
  MiniapppayGetRefundDetailWorkWxOutput,
} from './miniapppay-get-refund-detail.api.js';
export { MiniapppayGetSignWorkWxInput, MiniapppayGetSignWorkWxOutput } from './miniapppay-get-sign.api.js';
export {
  MiniapppayRefundAmountDto,
  MiniapppayRefundOutputAmountDto,
  MiniapppayRefundPromotionDetailDto,
  MiniapppayRefundWorkWxInput,
  MiniapppayRefundWorkWxOutput,
} from './miniapppay-refund.api.js';
export {
  MiniapppayUploadImageWorkWxInput,
  MiniapppayUploadImageWorkWxOutput,
} from './miniapppay-upload-image.api.js';
