import type { FieldDescription, RemoteApiDescription } from 'nestjs-http-remote';

/** Tokens are this application's own business: nobody may hand one in. */
const WITHHELD = 'accessToken';

/** The properties a caller of the gateway may give, and where they stand in the caller's request. */
export interface OfferedFields {
  readonly path: readonly FieldDescription[];
  readonly query: readonly FieldDescription[];
  readonly body: readonly FieldDescription[];
}

/** APIs without a body take their properties from the query, all others take one JSON object. */
export function offeredFields(api: RemoteApiDescription): OfferedFields {
  const fields = api.fields.filter(({ property }) => property !== WITHHELD);
  const path = fields.filter(({ place }) => place === 'path');
  const others = fields.filter(({ place }) => place !== 'path');
  return takesBody(api) ? { path, query: [], body: others } : { path, query: others, body: [] };
}

export function takesBody({ httpMethod }: Pick<RemoteApiDescription, 'httpMethod'>): boolean {
  return !['GET', 'HEAD', 'DELETE'].includes(httpMethod);
}
