import { Inject } from '@nestjs/common';

// Symbol.for: the ESM and the CommonJS build of the package share the tokens.
export const HTTP_REMOTE_GIVEN_OPTIONS = Symbol.for('http-remote:given-options');
export const HTTP_REMOTE_OPTIONS = Symbol.for('http-remote:options');

/**
 * The injection token of an `HttpRemoteClient` that `forRoot` or `forFeature` names.
 *
 * @example `moduleRef.get<HttpRemoteClient>(getHttpRemoteToken('erp'), { strict: false })`
 */
export function getHttpRemoteToken(client: string): string {
  return `HttpRemoteClient:${client}`;
}

/**
 * Injects an `HttpRemoteClient` that `forRoot` or `forFeature` names. Clients of `forRootAsync` cannot be injected.
 *
 * @example `constructor(@InjectHttpRemote('erp') private readonly erp: HttpRemoteClient) {}`
 */
export function InjectHttpRemote(client: string): ParameterDecorator & PropertyDecorator {
  return Inject(getHttpRemoteToken(client));
}
