import { Errcode } from './errcode.js';

/** The caller lacks a permission: which secret it used, and in which console list its app must stand, helps to find out why. */
const ABOUT_PERMISSION: ReadonlySet<number> = new Set<Errcode>([
  Errcode.FeatureNotAuthorized,
  Errcode.ApiForbidden,
  Errcode.InvalidAuthorization,
  Errcode.ApiPermissionWithdrawn,
  Errcode.ContactEditApiForbidden,
  Errcode.ContactSyncDetailsForbidden,
  Errcode.MemberOutOfPermissionRange,
  Errcode.AppDisabled,
  Errcode.NoContactPermission,
  Errcode.IpNotTrusted,
  Errcode.UserIdOutOfVisibleRange,
  Errcode.AppBarredFromApi,
  Errcode.NoTagPermission,
  Errcode.AgentIdForbidden,
]);

export function isAboutPermission(errcode: number): boolean {
  return ABOUT_PERMISSION.has(errcode);
}
