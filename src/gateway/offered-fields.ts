import type { FieldDescription, RemoteApiDescription } from 'nestjs-http-remote';

/** The application manages access tokens itself: callers cannot pass one. */
const WITHHELD = 'accessToken';

/** The properties that a caller of the gateway can set, by their place in the request. */
export interface OfferedFields {
  readonly path: readonly FieldDescription[];
  readonly query: readonly FieldDescription[];
  readonly body: readonly FieldDescription[];
}

/** APIs without a body read their properties from the query, all others from a JSON object. */
export function offeredFields(api: RemoteApiDescription): OfferedFields {
  const fields = api.fields.filter(({ property }) => property !== WITHHELD);
  const path = fields.filter(({ place }) => place === 'path');
  const others = fields.filter(({ place }) => place !== 'path');
  return takesBody(api) ? { path, query: [], body: others } : { path, query: others, body: [] };
}

export function takesBody({ httpMethod }: Pick<RemoteApiDescription, 'httpMethod'>): boolean {
  return !['GET', 'HEAD', 'DELETE'].includes(httpMethod);
}
