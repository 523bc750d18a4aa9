import { HttpRemoteOutput } from 'nestjs-http-remote';

/**
 * An output as JSON, by property names. What the server said beyond the declared fields stands in `extra` under its wire
 * names, where there is any: a caller can use a new field before the catalogue knows it.
 */
export function writeGatewayOutput(output: unknown): unknown {
  if (Array.isArray(output)) return output.map(writeGatewayOutput);
  if (typeof output !== 'object' || output === null || output instanceof Date) return output;
  const declared = Object.fromEntries(
    Object.entries(output).map(([key, value]) => [key, writeGatewayOutput(value)]),
  );
  if (!(output instanceof HttpRemoteOutput) || Object.keys(output.extra).length === 0) return declared;
  return { ...declared, extra: output.extra };
}
