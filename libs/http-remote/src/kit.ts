/**
 * Building blocks for packages that serve one remote system, such as `nestjs-work-weixin`. Unstable: they may change in any
 * release, so pin the version. Applications import `nestjs-http-remote` instead.
 *
 * @module
 */
export { CLIENT_CHECKS, CLIENT_ELSEWHERE } from './client/client.options.js';
export { parseJson as readJson } from './decode/json.reader.js';
export { loadXmlReader } from './decode/load-xml-reader.js';
export { endOf, refuseSpent } from './dispatch/file-download.js';
export { encodeDto } from './encode/dto.encoder.js';
export { loadXmlWriter } from './encode/load-xml-writer.js';
export { describeError } from './errors/describe-error.js';
export { checkAsyncOptions } from './lang/check-async-options.js';
export { hideOptions } from './lang/hide-options.js';
export { Backoff } from './lang/backoff.js';
export { amountOf, kindOf } from './lang/kind-of.js';
export { refuseUnknownKeys } from './lang/option-check.js';
export {
  OptionPlace,
  instanceOf,
  mustBe,
  objectOf,
  readOptions,
  reading,
  wholeNumber,
  type OptionCheck,
  type OptionSchema,
} from './lang/option-schema.js';
export { webStreamOf } from './lang/web-stream.js';
export { ownValue } from './lang/plain-data.js';
export { MAX_TIMEOUT_MS, isTimeoutMs } from './lang/timeout-ms.js';
export { checkLimits } from './limit/limits.options.js';
export { QueueingLimiter, type QueueingLimiterOptions } from './limit/queueing.limiter.js';
export { redisFallbackOf } from './limit/rate-limit.js';
export { progressReport } from './observe/progress-report.js';
export { itemsOf, paginate, type SendPage } from './paging/paginate.js';
export { copyOf } from './metadata/dto-copy.js';
export { firstConnection, isRedisClient, runScript } from './redis/redis-client.js';
export { RedisFallback, type RedisFallbackOptions } from './redis/redis-fallback.js';
