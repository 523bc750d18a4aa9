export { WorkWeixinLoginModule } from './work-weixin-login.module.js';
export type {
  WorkWeixinLoginExtras,
  WorkWeixinLoginOptions,
  WorkWeixinLoginOptionsFactory,
} from './login.options.js';
export {
  WorkWeixinLogin,
  type LoginCallOptions,
  type LoginChoice,
  type TfaMember,
} from './work-weixin-login.js';
export type { AuthorizeRequest, LoginRequest, LoginReturn, LoginScope } from './authorize-request.js';
export type { LoginState } from './login-state.js';
export type { LoginExternalContact, LoginMember, LoginStranger, LoginUser } from './login-user.js';
export { needsNewLogin } from './needs-new-login.js';
export { JsSdk, type JsSdkAgentConfig, type JsSdkConfig } from './js-sdk.js';
export { JsSdkUrlInvalidError, type JsSdkUrlFault } from '../errors/js-sdk-url-invalid.error.js';
export { LoginStateInvalidError, type LoginStateFault } from '../errors/login-state-invalid.error.js';
export { LoginStateTooLongError } from '../errors/login-state-too-long.error.js';
