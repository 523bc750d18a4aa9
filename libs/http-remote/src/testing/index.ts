export { HttpRemoteStub, type SentFilter, type StubbedRequest } from './http-remote-stub.js';
export {
  StubbedApi,
  type StubAnswerOnceOptions,
  type StubAnswerOptions,
  type StubFailure,
  type StubPlace,
  type StubWireAnswer,
} from './stubbed-api.js';
export type { InputMatch } from './input-match.js';
export type { PlainOutput } from './plain-output.js';
export { SentRequest } from './sent-request.js';
export { CallUnexpectedError } from './call-unexpected.error.js';
export { ReplyInvalidError } from './reply-invalid.error.js';
export { StubUnmetError } from './stub-unmet.error.js';
export { encodePlain } from './reply.encoder.js';
export { withFastRetry } from './fast-retry.js';
export { verifyOnClose, type OverridableModule } from './verify-on-close.js';
