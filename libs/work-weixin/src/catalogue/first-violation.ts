import { validateSync } from 'class-validator';

/** The message of the first property that breaks a rule: helpers ask the decorators instead of repeating them. */
export function firstViolationMessage(input: object, rule: string): string | null {
  for (const { constraints } of validateSync(input)) {
    const message = constraints?.[rule];
    if (message !== undefined) return message;
  }
  return null;
}
