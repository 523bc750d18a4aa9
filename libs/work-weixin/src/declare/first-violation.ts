import { validateSync } from 'class-validator';

/** The message of the first property that violates a rule. Helpers reuse the decorators this way instead of copying them. */
export function firstViolationMessage(input: object, rule: string): string | null {
  for (const { constraints } of validateSync(input)) {
    const message = constraints?.[rule];
    if (message !== undefined) return message;
  }
  return null;
}
