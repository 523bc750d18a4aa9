const CLIENT = 'work-weixin';
/** What a corp is called that was given no name. */
const UNNAMED = 'default';

/** The names a tenant's client may have. */
export function clientsOf(tenant: string): string[] {
  const named = `${CLIENT}/${tenant}`;
  return tenant === UNNAMED ? [CLIENT, named] : [named];
}
