/** The path below which every API has its route. */
export const GATEWAY_PATH = 'work-weixin';

/** The name of an operation in the OpenAPI document. */
export function operationIdOf(action: string): string {
  return action.replaceAll(/\W+/g, '_');
}
