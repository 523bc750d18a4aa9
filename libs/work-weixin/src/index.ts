export { WorkWeixinModule } from './work-weixin.module.js';
export { InjectWorkWeixin, getWorkWeixinToken, type WorkWeixinChoice } from './injection-tokens.js';
export type {
  WorkWeixinExtras,
  WorkWeixinModuleOptions,
  WorkWeixinOptions,
  WorkWeixinOptionsFactory,
  WorkWeixinSharedOptions,
  WorkWeixinTenantsOptions,
} from './work-weixin.options.js';
export {
  WorkWeixinService,
  type ConfiguredSecret,
  type WorkWeixinCallOptions,
  type WorkWeixinDownloadOptions,
} from './work-weixin.service.js';

export { TenantContext } from './tenant/context/tenant-context.js';
export { TenantInterceptor } from './tenant/context/tenant.interceptor.js';
export { TenantMiddleware } from './tenant/context/tenant.middleware.js';
export { TenantResolver } from './tenant/context/tenant-resolver.js';
export type {
  CallbackReceiverKind,
  CallbackReceiverOptions,
  TenantCallbacks,
} from './tenant/callback.options.js';
export type { TenantCacheOptions } from './tenant/tenant-cache.options.js';
export type { PerTenantOptions, TenantOptions } from './tenant/tenant.options.js';
export { TenantSource } from './tenant/tenant-source.js';

export { AuthWorkWxInput } from './declare/auth-work-wx.input.js';
export { WorkWxInput } from './declare/work-wx.input.js';
export {
  WorkWxApi,
  getWorkWxApi,
  type KnownRate,
  type KnownRateScope,
  type WorkWxApiOptions,
} from './declare/work-wx-api.decorator.js';
export { WorkWxOutput } from './declare/work-wx.output.js';
export { rejectedIn, type Rejected } from './declare/rejected-in.js';
export {
  Credential,
  type CallerCredential,
  type SecretKind,
  type WorkWeixinApp,
  type WorkWeixinApps,
  type WorkWeixinSecrets,
} from './tenant/credential.js';
export type { WorkWeixinLimits } from './limit/limits.options.js';
export type { InputWithItems, Page, PageableInput } from './paginate.js';
export type { PartialFailureMode } from './partial-failure.js';

export { AccessToken } from './access-token/access-token.js';
export type { SecretRefusal } from './access-token/secret-refusal.js';
export { AccessTokenStore, type AccessTokenLock } from './access-token/access-token.store.js';
export { MemoryAccessTokenStore } from './access-token/memory-access-token.store.js';
export { redisTokenStore, type RedisTokenStoreOptions } from './access-token/redis/redis-token-store.js';
export type { EncryptionKey } from './access-token/redis/encryption.js';

export { Errcode } from './errcode/errcode.js';
export { ErrcodeCategory } from './errcode/errcode-category.js';
export { describeErrcode, type ErrcodeInfo } from './errcode/errcode-table.js';
export { AppMissingError } from './errors/app-missing.error.js';
export { AppRefusedError } from './errors/app-refused.error.js';
export { AppUnknownError } from './errors/app-unknown.error.js';
export {
  CredentialMissingError,
  type CredentialMissingErrorContext,
} from './errors/credential-missing.error.js';
export { PartialFailureError } from './errors/partial-failure.error.js';
export { TenantMismatchError } from './errors/tenant-mismatch.error.js';
export { TenantMissingError } from './errors/tenant-missing.error.js';
export { TenantUnavailableError } from './errors/tenant-unavailable.error.js';
export { TenantUnknownError } from './errors/tenant-unknown.error.js';
export {
  WorkWeixinApiError,
  isWorkWeixinApiError,
  type WorkWeixinApiErrorContext,
} from './errors/work-weixin-api.error.js';
