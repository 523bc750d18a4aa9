import { kindOf } from '../lang/kind-of.js';

/** What stands around calls: {@link HttpRemoteClientOptions.interceptors} and `observers`. */
interface Ports {
  readonly interceptors?: unknown;
  readonly observers?: unknown;
}

/** @param wrong throws */
export function checkPorts({ interceptors, observers }: Ports, wrong: (why: string) => never): void {
  checkList('interceptors', interceptors, 'HttpRemoteInterceptor', 'intercept', wrong);
  checkList('observers', observers, 'HttpRemoteObserver', 'onCall', wrong);
}

function checkList(
  option: string,
  given: unknown,
  port: string,
  method: string,
  wrong: (why: string) => never,
): void {
  if (given === undefined) return;
  if (!Array.isArray(given)) return wrong(`${option} must be a list of ${port}s, not ${kindOf(given)}`);
  const other: unknown = given.find(
    (each: unknown) => typeof (each as Record<string, unknown> | null | undefined)?.[method] !== 'function',
  );
  if (other !== undefined || given.includes(undefined)) {
    wrong(`${option} must hold instances of an ${port}, not ${kindOf(other)}`);
  }
}
