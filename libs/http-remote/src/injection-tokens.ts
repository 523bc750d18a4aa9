import { Inject } from '@nestjs/common';

// Symbol.for: the ESM and the CommonJS build of the package, side by side, mean the same token.
export const HTTP_REMOTE_GIVEN_OPTIONS = Symbol.for('http-remote:given-options');
export const HTTP_REMOTE_OPTIONS = Symbol.for('http-remote:options');

/**
 * The injection token of the `HttpRemoteClient` of a client that `forRoot` or `forFeature` names.
 *
 * @example `moduleRef.get<HttpRemoteClient>(getHttpRemoteToken('erp'), { strict: false })`
 */
export function getHttpRemoteToken(client: string): string {
  return `HttpRemoteClient:${client}`;
}

/**
 * Injects the `HttpRemoteClient` of a client that `forRoot` or `forFeature` names; those of `forRootAsync` cannot be.
 *
 * @example `constructor(@InjectHttpRemote('erp') private readonly erp: HttpRemoteClient) {}`
 */
export function InjectHttpRemote(client: string): ParameterDecorator & PropertyDecorator {
  return Inject(getHttpRemoteToken(client));
}
