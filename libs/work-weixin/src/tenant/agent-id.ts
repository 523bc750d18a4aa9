import { InputInvalidError, getRemoteApi, type DtoClass, type HttpRemoteError } from 'nestjs-http-remote';
import { copyOf } from 'nestjs-http-remote/kit';
import { usesManagedToken } from '../declare/auth-work-wx.input.js';
import { getWorkWxApi } from '../declare/work-wx-api.decorator.js';
import { DEFAULT_APP } from './credential.options.js';
import type { TenantSecret } from './tenant-secret.js';
import type { TenantSecrets } from './tenant-secrets.js';

/** The property of an input that takes the AgentId of the calling app and has none; undefined for most inputs. */
export function missingAgentIdOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { constructor } = input;
  const property = typeof constructor === 'function' ? getWorkWxApi(constructor).agentId : undefined;
  if (property === undefined) return undefined;
  const value = (input as Readonly<Record<string, unknown>>)[property];
  return value === undefined || value === null ? property : undefined;
}

/**
 * A copy of the input with the AgentId of the app that makes the call. The input itself, if that is unknown: the app has none
 * in the options, the secret is not that of an app, or the caller has set a token and named no app.
 *
 * @throws AppUnknownError, AppMissingError, AppRefusedError, CredentialMissingError if no secret can make the call
 */
export function withAgentId<T extends object>(
  input: T,
  property: string,
  secrets: TenantSecrets,
  app: string | undefined,
): T {
  const agentId = appSecretFor(input, secrets, app)?.agentId;
  if (agentId === undefined) return input;
  return Object.assign(copyOf(input), { [property]: agentId });
}

function appSecretFor(
  input: object,
  secrets: TenantSecrets,
  app: string | undefined,
): TenantSecret | undefined {
  if (usesManagedToken(input)) {
    const inputClass = input.constructor as DtoClass;
    return secrets.forApi(getRemoteApi(inputClass), app, inputClass);
  }
  return app === undefined ? undefined : secrets.appOf(app);
}

/** Adds what to do to the violation of a missing AgentId. Any other error is returned as it is. */
export function explainingAgentId(
  error: unknown,
  property: string,
  tenant: string,
  app: string | undefined,
): unknown {
  if (!(error instanceof InputInvalidError) || !error.violations.some((one) => one.property === property))
    return error;
  const option = `apps.${app ?? DEFAULT_APP}.agentId`;
  const advice = `set ${property} on the input, or ${option} in the options of tenant "${tenant}"`;
  const violations = error.violations.map((violation) =>
    violation.property === property
      ? { ...violation, message: `${violation.message}: ${advice}` }
      : violation,
  );
  const { api, outcome, omitted } = error as InputInvalidError & HttpRemoteError;
  return new InputInvalidError(violations, { api, outcome, omitted });
}
