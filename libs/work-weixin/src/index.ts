export { WorkWeixinModule } from './work-weixin.module.js';
export { InjectWorkWeixin, getWorkWeixinToken } from './work-weixin.injection-tokens.js';
export type {
  WorkWeixinExtras,
  WorkWeixinModuleOptions,
  WorkWeixinOptions,
  WorkWeixinOptionsFactory,
  WorkWeixinSharedOptions,
  WorkWeixinTenantsOptions,
} from './work-weixin.options.js';
export { WorkWeixinService, type WorkWeixinCallOptions } from './work-weixin.service.js';

export { TenantContext } from './ambient/tenant.context.js';
export { TenantInterceptor } from './ambient/tenant.interceptor.js';
export { TenantMiddleware } from './ambient/tenant.middleware.js';
export { TenantResolver } from './ambient/tenant.resolver.js';
export type { TenantCacheOptions } from './tenant/tenant-cache.options.js';
export type { PerTenantOptions, TenantOptions } from './tenant/tenant.options.js';
export { TenantSource } from './tenant/tenant.source.js';

export { AuthWorkWxInput } from './contract/auth-work-wx.input.js';
export { WorkWxOutput } from './contract/work-wx.output.js';
export { Credential, type WorkWeixinSecrets } from './tenant/credential.js';
export type { WorkWeixinLimits } from './limit/work-weixin.limits.js';
export type { Page, PageableInput } from './paging/paginate.js';

export { AccessToken } from './authorize/access-token.js';
export type { AccessTokenRefusal } from './authorize/access-token.refusal.js';
export { AccessTokenStore, type AccessTokenLock } from './authorize/access-token.store.js';
export { MemoryAccessTokenStore } from './authorize/memory-access-token.store.js';
export { redisTokenStore, type RedisTokenStoreOptions } from './redis/redis-token-store.js';
export type { EncryptionKey } from './redis/sealing.js';

export { Errcode } from './errcode/errcode.js';
export { ErrcodeCategory } from './errcode/errcode-category.js';
export { describeErrcode, type ErrcodeInfo } from './errcode/errcode.table.js';
export { CredentialMissingError } from './errors/credential-missing.error.js';
export { TenantMismatchError } from './errors/tenant-mismatch.error.js';
export { TenantMissingError } from './errors/tenant-missing.error.js';
export { TenantUnavailableError } from './errors/tenant-unavailable.error.js';
export { TenantUnknownError } from './errors/tenant-unknown.error.js';
export {
  WorkWeixinApiError,
  isWorkWeixinApiError,
  type WorkWeixinApiErrorContext,
} from './errors/work-weixin-api.error.js';
