import { GET_TOKEN_ACTION } from '../access-token/gettoken.api.js';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { Errcode } from '../errcode/errcode.js';
import type { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/** What kind of problem a refusal by the server is to our own caller. */
export type ErrcodeProblem =
  | 'not-found'
  | 'conflict'
  | 'forbidden'
  | 'too-many-calls'
  | 'busy'
  | 'rejected'
  | 'credential-refused'
  | 'refused';

const NOT_FOUND = [
  Errcode.ChatNotFound,
  Errcode.JobNotFound,
  Errcode.JobResultPurged,
  Errcode.MemberNotFound,
  Errcode.DepartmentNotFound,
  Errcode.UserNotFound,
  Errcode.RecordNotFound,
  Errcode.MobileNotFound,
  Errcode.EmailNotFound,
  Errcode.BizMailNotFound,
  Errcode.ChatIdNotFound,
];

/** What is so already, or cannot be as things stand. */
const CONFLICT = [
  Errcode.TagNameExists,
  Errcode.AccountLimitReached,
  Errcode.MassDeletionGuarded,
  Errcode.DepartmentHasMembers,
  Errcode.DepartmentHasChildren,
  Errcode.RootDepartmentNotDeletable,
  Errcode.DepartmentExists,
  Errcode.UserIdExists,
  Errcode.MobileExists,
  Errcode.EmailExists,
  Errcode.EmailNotUpdatable,
  Errcode.BizMailNotChangeable,
  Errcode.BizMailExists,
  Errcode.BizMailAliasExists,
  Errcode.ChatIdExists,
  Errcode.CreatorNotDeletable,
  Errcode.UserIdNotChangeable,
  Errcode.ImportRunning,
];

/** What the app we call as may not do. */
const FORBIDDEN = [
  Errcode.FeatureNotAuthorized,
  Errcode.ApiForbidden,
  Errcode.InvalidAuthorization,
  Errcode.ApiPermissionWithdrawn,
  Errcode.ContactEditApiForbidden,
  Errcode.ContactSyncDetailsForbidden,
  Errcode.MemberOutOfPermissionRange,
  Errcode.AppDisabled,
  Errcode.NoContactPermission,
  Errcode.UserIdOutOfVisibleRange,
  Errcode.AppBarredFromApi,
  Errcode.NoTagPermission,
  Errcode.ChatNotCreatedByCaller,
  Errcode.ChatOwnerOnly,
  Errcode.AgentIdForbidden,
];

const TOO_MANY_CALLS = [
  Errcode.FrequencyLimitExceeded,
  Errcode.ConcurrencyLimitExceeded,
  Errcode.DataAccessLimited,
];

/** What shows that corp id, secret or token are not right: ours, and nothing the caller could prove better. */
const CREDENTIAL_REFUSED = [
  Errcode.InvalidSecret,
  Errcode.InvalidCorpId,
  Errcode.InvalidAccessToken,
  Errcode.SecretOfAnotherCorp,
  Errcode.AccessTokenMissing,
  Errcode.CorpIdMissing,
  Errcode.SecretMissing,
  Errcode.AccessTokenExpired,
  Errcode.SuiteAccessTokenExpired,
  Errcode.SecretTooWeak,
  Errcode.IpNotTrusted,
];

const BY_ERRCODE: ReadonlyMap<number, ErrcodeProblem> = new Map<number, ErrcodeProblem>([
  ...all(NOT_FOUND, 'not-found'),
  ...all(CONFLICT, 'conflict'),
  ...all(FORBIDDEN, 'forbidden'),
  ...all(TOO_MANY_CALLS, 'too-many-calls'),
  ...all(CREDENTIAL_REFUSED, 'credential-refused'),
]);

/** Where no list names the code. */
const BY_CATEGORY: Readonly<Record<ErrcodeCategory, ErrcodeProblem>> = {
  [ErrcodeCategory.Ok]: 'refused',
  [ErrcodeCategory.Retry]: 'busy',
  [ErrcodeCategory.Wait]: 'too-many-calls',
  [ErrcodeCategory.Token]: 'credential-refused',
  [ErrcodeCategory.Request]: 'rejected',
  [ErrcodeCategory.Configuration]: 'refused',
  [ErrcodeCategory.Idempotent]: 'conflict',
};

export function problemOfErrcode({ api, errcode, category, retryable }: WorkWeixinApiError): ErrcodeProblem {
  // Nothing our caller sends changes what the server says to our secret, nor how often we have asked for a token.
  if (api?.action === GET_TOKEN_ACTION) return retryable ? 'busy' : 'credential-refused';
  return BY_ERRCODE.get(errcode) ?? (category ? BY_CATEGORY[category] : 'refused');
}

function all(codes: readonly Errcode[], problem: ErrcodeProblem): [Errcode, ErrcodeProblem][] {
  return codes.map((code) => [code, problem]);
}
