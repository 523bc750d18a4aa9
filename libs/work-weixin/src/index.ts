export { WorkWeixinModule } from './work-weixin.module.js';
export type { WorkWeixinExtras, WorkWeixinOptions, WorkWeixinOptionsFactory } from './work-weixin.options.js';
export { WorkWeixinService } from './work-weixin.service.js';

export { AuthWorkWxInput } from './contract/auth-work-wx.input.js';
export { WorkWxOutput } from './contract/work-wx.output.js';
export { Credential, type WorkWeixinSecrets } from './tenant/credential.js';
export type { WorkWeixinLimits } from './limit/work-weixin.limits.js';
export type { Page, PageableInput } from './paging/paginate.js';

export { AccessToken } from './authorize/access-token.js';
export { AccessTokenStore } from './authorize/access-token.store.js';
export { MemoryAccessTokenStore } from './authorize/memory-access-token.store.js';

export { Errcode } from './errcode/errcode.js';
export { ErrcodeCategory } from './errcode/errcode-category.js';
export { describeErrcode, type ErrcodeInfo } from './errcode/errcode.table.js';
export { CredentialMissingError } from './errors/credential-missing.error.js';
export {
  WorkWeixinApiError,
  isWorkWeixinApiError,
  type WorkWeixinApiErrorContext,
} from './errors/work-weixin-api.error.js';
