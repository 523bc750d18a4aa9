/**
 * What a call does with the rules of its input:
 * - `enforce`: an input that breaks a rule is not sent, the call fails with an `InputInvalidError`
 * - `warn`: it is sent, and observers get the broken rules
 * - `off`: no rule runs
 *
 * A value that cannot be encoded is never sent.
 *
 * @see {@link HttpRemoteClientOptions.validation}
 * @see {@link CallOptions.validation}
 */
export type ValidationMode = 'enforce' | 'warn' | 'off';

const MODES: readonly ValidationMode[] = ['enforce', 'warn', 'off'];

export function isValidationMode(value: unknown): value is ValidationMode {
  return (MODES as readonly unknown[]).includes(value);
}
