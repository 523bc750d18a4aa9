export {
  CardInvoiceReimburseGetInvoiceInfoInfoDto,
  CardInvoiceReimburseGetInvoiceInfoUserInfoDto,
  CardInvoiceReimburseGetInvoiceInfoWorkWxInput,
  CardInvoiceReimburseGetInvoiceInfoWorkWxOutput,
} from './card-invoice-reimburse-getinvoiceinfo.api.js';
export {
  CardInvoiceReimburseBatchGetInvoiceInfoInfoDto,
  CardInvoiceReimburseBatchGetInvoiceInfoItemListDto,
  CardInvoiceReimburseBatchGetInvoiceInfoOutputItemListDto,
  CardInvoiceReimburseBatchGetInvoiceInfoUserInfoDto,
  CardInvoiceReimburseBatchGetInvoiceInfoWorkWxInput,
  CardInvoiceReimburseBatchGetInvoiceInfoWorkWxOutput,
} from './card-invoice-reimburse-getinvoiceinfobatch.api.js';
export {
  CardInvoiceReimburseUpdateInvoiceStatusWorkWxInput,
  CardInvoiceReimburseUpdateInvoiceStatusWorkWxOutput,
} from './card-invoice-reimburse-updateinvoicestatus.api.js';
export {
  CardInvoiceReimburseBatchUpdateStatusInvoiceListDto,
  CardInvoiceReimburseBatchUpdateStatusWorkWxInput,
  CardInvoiceReimburseBatchUpdateStatusWorkWxOutput,
} from './card-invoice-reimburse-updatestatusbatch.api.js';
