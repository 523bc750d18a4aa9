import { Inject, mixin, type NestMiddleware, type Type } from '@nestjs/common';
import { TenantContext } from './tenant-context.js';

/**
 * A middleware that runs the whole request, guards included, for the tenant that `pick` finds in it. Where it finds none,
 * the request goes on without one.
 *
 * Fastify reads a body outside of the context: take {@link TenantInterceptor} there.
 *
 * @param pick gets the platform's request; what it throws fails the request
 * @example
 * ```ts
 * configure(consumer: MiddlewareConsumer) {
 *   consumer.apply(TenantMiddleware((request: Request) => request.get('x-tenant'))).forRoutes('{*path}');
 * }
 * ```
 */
export function TenantMiddleware<TRequest = unknown>(
  pick: (request: TRequest) => string | undefined,
): Type<NestMiddleware<TRequest, unknown>> {
  class PickedTenantMiddleware implements NestMiddleware<TRequest, unknown> {
    constructor(@Inject(TenantContext) private readonly context: TenantContext) {}

    use(request: TRequest, _response: unknown, next: () => void): void {
      const tenant = pick(request);
      if (tenant === undefined || tenant === null) next();
      else this.context.run(tenant, next);
    }
  }
  return mixin(PickedTenantMiddleware);
}
