import { ConfigurationInvalidError } from 'nestjs-http-remote';
import type { TenantSecret } from '../tenant/tenant-secret.js';

/**
 * The AgentId of an app.
 *
 * @param purpose what needs it, for the message
 * @throws ConfigurationInvalidError if the options of the tenant do not have it
 */
export function agentIdOf({ agentId, app }: TenantSecret, tenant: string, purpose: string): number {
  if (agentId !== undefined) return agentId;
  throw new ConfigurationInvalidError(
    `${purpose} needs the AgentId of the app: ` +
      (app === undefined
        ? `write apps: { default: { agentId, secret } } in place of secrets.app in the options of tenant "${tenant}"`
        : `set apps.${app}.agentId in the options of tenant "${tenant}"`),
  );
}
