import { Inject } from '@nestjs/common';

// Symbol.for: the ESM and the CommonJS build of the package, side by side, mean the same token.
export const HTTP_REMOTE_GIVEN_OPTIONS = Symbol.for('http-remote:given-options');
export const HTTP_REMOTE_OPTIONS = Symbol.for('http-remote:options');

/**
 * The injection token of the `HttpRemoteSender` of a client that `forRoot` or `forFeature` names.
 *
 * @example `moduleRef.get<HttpRemoteSender>(getHttpRemoteToken('erp'), { strict: false })`
 */
export function getHttpRemoteToken(client: string): string {
  return `HttpRemoteSender:${client}`;
}

/**
 * Injects the `HttpRemoteSender` of a client that `forRoot` or `forFeature` names; those of `forRootAsync` cannot be.
 *
 * @example `constructor(@InjectHttpRemote('erp') private readonly erp: HttpRemoteSender) {}`
 */
export function InjectHttpRemote(client: string): ParameterDecorator & PropertyDecorator {
  return Inject(getHttpRemoteToken(client));
}
