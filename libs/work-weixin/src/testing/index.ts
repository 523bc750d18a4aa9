export { WorkWeixinStub, type WorkWeixinSentFilter } from './work-weixin-stub.js';
export type { StubCallback, StubCallbackResult, StubCallbackTarget } from './stub-callback.js';
export { StubbedWorkWeixinApi, type StubRefusal } from './stubbed-work-weixin.api.js';
export { WorkWeixinTestingModule, type WorkWeixinTestingOptions } from './work-weixin-testing.module.js';
export {
  WorkWeixinSandbox,
  WorkWeixinSandboxModule,
  type WorkWeixinSandboxModuleOptions,
} from './work-weixin-sandbox.module.js';
export {
  CallUnexpectedError,
  ReplyInvalidError,
  SentRequest,
  StubUnmetError,
  type InputMatch,
  type OverridableModule,
  type PlainOutput,
  type StubAnswerOnceOptions,
  type StubAnswerOptions,
  type StubFailure,
  type StubWireAnswer,
} from 'nestjs-http-remote/testing';
