import { GET_TOKEN_ACTION } from '../access-token/gettoken.api.js';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { Errcode } from '../errcode/errcode.js';
import type { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/** The kind of problem that a rejection by the server is for the application's own caller. */
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

/** The requested state already holds, or conflicts with the current one. */
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

/** The calling app lacks the permission. */
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

/** Our corp id, secret or token is wrong. The caller cannot fix that by authenticating again. */
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

/** For codes that no list above names. */
const BY_CATEGORY: Readonly<Record<ErrcodeCategory, ErrcodeProblem>> = {
  [ErrcodeCategory.Ok]: 'refused',
  [ErrcodeCategory.Retry]: 'busy',
  [ErrcodeCategory.Wait]: 'too-many-calls',
  [ErrcodeCategory.Token]: 'credential-refused',
  [ErrcodeCategory.Request]: 'rejected',
  [ErrcodeCategory.Configuration]: 'refused',
  [ErrcodeCategory.Idempotent]: 'conflict',
};

/** What {@link problemOfErrcode} needs to know of an error. */
type Rejection = Pick<WorkWeixinApiError, 'api' | 'errcode' | 'category' | 'retryable'>;

export function problemOfErrcode({ api, errcode, category, retryable }: Rejection): ErrcodeProblem {
  // The caller's request affects neither our secret nor our rate of token requests.
  if (api?.action === GET_TOKEN_ACTION) return retryable ? 'busy' : 'credential-refused';
  return BY_ERRCODE.get(errcode) ?? (category ? BY_CATEGORY[category] : 'refused');
}

function all(codes: readonly Errcode[], problem: ErrcodeProblem): [Errcode, ErrcodeProblem][] {
  return codes.map((code) => [code, problem]);
}
