import { HttpRemoteOutput } from 'nestjs-http-remote';

/**
 * Converts an output to JSON with property names. Undeclared fields of the response are in `extra`, with their wire names,
 * so that a caller can use a new field before the catalogue declares it.
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
