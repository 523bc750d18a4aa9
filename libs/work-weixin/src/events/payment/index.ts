export { PaymentRefundNotice, PaymentRefundNoticeAmountDto } from './payment-refund.event.js';
export {
  PaymentTransactionNotice,
  PaymentTransactionNoticeAmountDto,
  PaymentTransactionNoticePayerDto,
} from './payment-transaction.event.js';
export { PaymentNotice, PaymentNoticeResourceDto } from './payment.event.js';
