import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ProblemException } from '../problems/problem.js';

export const TENANT_HEADER = 'x-tenant';

/** For which corp, and by which of its apps, a call is made. A missing name is the only one, or the default. */
export interface CallChoice {
  readonly tenant?: string;
  readonly app?: string;
}

interface ChoosingRequest {
  readonly query: Readonly<Record<string, unknown>>;
  header(name: string): string | undefined;
}

/**
 * A parameter: the tenant of `?tenant=` or of the header `x-tenant`, and the app of `?app=`. Pages use the query, because a
 * browser sends no header with Chinese characters.
 */
export const Choice = createParamDecorator((_: unknown, context: ExecutionContext): CallChoice => {
  const request = context.switchToHttp().getRequest<ChoosingRequest>();
  const tenant = textOf(request, 'tenant') ?? request.header(TENANT_HEADER);
  const app = textOf(request, 'app');
  return { ...(tenant && { tenant }), ...(app && { app }) };
});

function textOf({ query }: ChoosingRequest, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new ProblemException('request-malformed', `参数 ${name} 只能出现一次`);
}
