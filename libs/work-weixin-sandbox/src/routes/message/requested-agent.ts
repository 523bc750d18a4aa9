import { ApiError } from '../../errors/api.error.js';
import type { RouteCall } from '../route.js';

/** An AgentId is a positive 32-bit integer. */
const MAX_AGENTID = 2 ** 31 - 1;

/**
 * The `agentid` of the body. An app whose seed has no AgentId may use any.
 * @throws ApiError 41011 without one, 40056 for one that no app can have, 301002 for another app
 */
export function requestedAgent({ body, caller }: Pick<RouteCall, 'body' | 'caller'>): number {
  const agentid = body.integer('agentid');
  if (agentid === undefined) throw new ApiError(41011);
  if (agentid < 0 || agentid > MAX_AGENTID) throw new ApiError(40056);
  if (caller.agentId !== undefined && caller.agentId !== agentid) throw new ApiError(301002);
  return agentid;
}
