import { Inject, mixin, type NestMiddleware, type Type } from '@nestjs/common';
import { TenantContext } from './tenant-context.js';

/**
 * A middleware that runs the whole request, including guards, for the tenant that `pick` finds in it. If `pick` finds none,
 * the request runs without a tenant.
 *
 * Fastify reads the body outside of the context: use {@link TenantInterceptor} there.
 *
 * @param pick receives the platform's request; if it throws, the request fails
 * @example
 * ```ts
 * configure(consumer: MiddlewareConsumer) {
 *   consumer.apply(TenantMiddleware((request: Request) => request.session?.tenant)).forRoutes('{*path}');
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
