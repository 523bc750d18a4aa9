export {
  HttpRemoteApi,
  type HttpRemoteApiDecorator,
  type HttpRemoteApiOptions,
  type HttpRemoteListApiOptions,
} from './declare/http-remote-api.decorator.js';
export { HttpRemoteInput } from './declare/http-remote.input.js';
export { HttpRemoteOutput } from './declare/http-remote.output.js';
export { extraOf, withExtra, type ExtraFields } from './metadata/extra-fields.js';
export { HttpFile, type HttpFileOptions, type HttpFileStreamOptions } from './wire/http-file.js';
export type { UploadStream } from './wire/file-source.js';
export type { FileContent, WebStream } from './wire/file-content.js';
export { JsonName, type JsonNameOptions } from './declare/json-name.decorator.js';
export type { CustomBodyInput } from './declare/custom-body.input.js';
export type { UntypedRequest } from './declare/untyped-request.js';
export type { SignedInput } from './declare/signed.input.js';
export type { PlainInput } from './declare/plain-input.js';
export { ByteLength, CharacterLength } from './declare/rules/length.rule.js';
export {
  AllOrNone,
  AtLeastOneOf,
  ExactlyOneOf,
  ForbiddenIf,
  RequiredIf,
  RequiredWith,
  RequiredWithout,
  SameLengthAs,
  type CrossFieldOptions,
  type RequiredWithOptions,
} from './declare/rules/cross-field.rule.js';
export { GivenFor, type GivenForOptions } from './declare/rules/given-for.rule.js';
export { IsOneOfTypes, type JsonType } from './declare/rules/is-one-of-types.rule.js';
export type { When, WhenValue } from './metadata/rule-condition.js';
export {
  VARIANTS,
  otherValue,
  type OneOf,
  type OneOfOptions,
  type OpenEnum,
  type OtherValue,
} from './declare/variants.js';

export { AuthorizationFailedError } from './errors/authorization-failed.error.js';
export { CallAbortedError } from './errors/call-aborted.error.js';
export { CallTimeoutError } from './errors/call-timeout.error.js';
export { ClientClosedError } from './errors/client-closed.error.js';
export { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
export { DeclarationInvalidError } from './errors/declaration-invalid.error.js';
export {
  HttpRemoteError,
  type ApiReference,
  type HttpRemoteErrorContext,
  type HttpRemoteOutcome,
  type HttpRemoteStage,
} from './errors/http-remote.error.js';
export { HttpStatusError } from './errors/http-status.error.js';
export {
  InputInvalidError,
  type InputInvalidErrorContext,
  type Violation,
} from './errors/input-invalid.error.js';
export { InputNotEncodableError } from './errors/input-not-encodable.error.js';
export { ResponseTooLargeError } from './errors/response-too-large.error.js';
export { ResponseUnreadableError } from './errors/response-unreadable.error.js';
export { LimitExceededError } from './errors/limit-exceeded.error.js';
export { TransportFailedError } from './errors/transport-failed.error.js';
export { TransportError, type TransportErrorContext } from './errors/transport.error.js';
export { branded } from './errors/branded.js';

export type { ApiEffect, OnceKind } from './metadata/api-effect.js';
export type { ApiPaging, PagesOnly, PagingEnd, PagingStyle } from './metadata/api-paging.js';
export type { ApiMetadata, DtoClass } from './metadata/api-metadata.js';
export { HttpMethod } from './metadata/http-method.js';
export { HttpParameterType } from './metadata/http-parameter-type.js';
export { ResponseType } from './metadata/response-type.js';
export {
  getRemoteApi,
  type DtoDescription,
  type FieldDescription,
  type RemoteApiDescription,
  type RuleDescription,
} from './metadata/remote-api-description.js';
export { RemoteApiCatalogue } from './metadata/remote-api-catalogue.js';
export { UntypedInput, type UntypedValues } from './metadata/untyped-input.js';
export type { PropertyPlace, ValueType } from './metadata/property-metadata.js';

export type { HttpBody, WireRequest } from './wire/wire-request.js';
export type { StreamedBody } from './wire/streamed-body.js';
export type { TransferProgress } from './wire/transfer-progress.js';
export type { WireResponse } from './wire/wire-response.js';

export { HttpAuthorizer, type AuthorizedRequest } from './authorize/http.authorizer.js';
export { HttpStatusCheck } from './check/http-status.check.js';
export { ResponseCheck } from './check/response.check.js';
export { decodeOutput } from './decode/value.decoder.js';
export { encodeInput, type EncodedInput } from './encode/input.encoder.js';
export type { ValidationMode } from './validate/validation-mode.js';
export { validateInput } from './validate/input.validator.js';
export {
  HttpRemoteObserver,
  type HttpRemoteCallRecord,
  type ObservedCall,
} from './observe/http-remote.observer.js';
export { LoggerObserver } from './observe/logger.observer.js';
export type { RedactedResponse } from './observe/redact-response.js';
export type { RedactedRequest } from './observe/redact.js';
export type { CallEnd, HttpRemoteCall } from './dispatch/http-remote-call.js';
export type { HttpRemoteClientOptions } from './client/client.options.js';
export {
  HttpRemoteClient,
  createHttpRemoteClient,
  type HttpRemoteClientChanges,
} from './client/http-remote-client.js';
export { CallLimiter, type CallPermit } from './limit/call.limiter.js';
export type { HttpRemoteLimits } from './limit/limits.options.js';
export { HttpRetryRule } from './retry/http-retry.rule.js';
export type { RetryOptions } from './retry/retry.options.js';
export { RetryRule } from './retry/retry.rule.js';
export type { RetryPolicy } from './retry/retry.policy.js';
export type { WithItems, WithPages } from './paging/paginate.js';
export type { HttpRemoteExchange } from './dispatch/http-remote-exchange.js';
export { HttpRemoteInterceptor } from './client/http-remote.interceptor.js';
export type { IoRedisClient, NodeRedisClient, RedisClient } from './redis/redis-client.js';
export { AxiosTransport, type AxiosTransportOptions } from './send/axios.transport.js';
export { UndiciTransport, type UndiciTransportOptions } from './send/undici.transport.js';
export { HttpTransport } from './send/http.transport.js';
export type { TransportOptions } from './send/transport.options.js';

export type { CallOptions } from './dispatch/dispatch.js';
export type { DownloadOptions } from './dispatch/download.options.js';
export type { HttpRemoteDownload } from './dispatch/http-remote-download.js';
export { InjectHttpRemote, getHttpRemoteToken } from './injection-tokens.js';
export { HttpRemoteModule } from './http-remote.module.js';
export type {
  HttpRemoteExtras,
  HttpRemoteFeatureAsyncOptions,
  HttpRemoteOptions,
} from './http-remote.options.js';
export { HttpRemoteService, type DownloadSendOptions, type SendOptions } from './http-remote.service.js';
export type { PreparedRequest } from './dispatch/prepared-request.js';
