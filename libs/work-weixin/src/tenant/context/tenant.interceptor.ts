import {
  Inject,
  mixin,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { Observable } from 'rxjs';
import { TenantContext } from './tenant-context.js';

/**
 * An interceptor that runs an HTTP handler for the tenant that `pick` finds in its request. Guards run before it. If `pick`
 * finds none, or the handler does not serve HTTP, the handler runs without a tenant.
 *
 * @param pick receives the platform's request; if it throws, the request fails
 * @example
 * ```ts
 * @UseInterceptors(TenantInterceptor((request: { user?: { corp: string } }) => request.user?.corp))
 * ```
 */
export function TenantInterceptor<TRequest = unknown>(
  pick: (request: TRequest) => string | undefined,
): Type<NestInterceptor> {
  class PickedTenantInterceptor implements NestInterceptor {
    constructor(@Inject(TenantContext) private readonly context: TenantContext) {}

    intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
      const isHttp = execution.getType() === 'http';
      const tenant = isHttp ? pick(execution.switchToHttp().getRequest<TRequest>()) : undefined;
      if (tenant === undefined || tenant === null) return next.handle();
      // The handler runs on subscription, after this method has returned.
      return new Observable((subscriber) =>
        this.context.run(tenant, () => next.handle().subscribe(subscriber)),
      );
    }
  }
  return mixin(PickedTenantInterceptor);
}
