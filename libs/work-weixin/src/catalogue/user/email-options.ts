import type { IsEmail } from 'class-validator';

/** For `@IsEmail()`: `@ByteLength()` counts, as validator's own count throws on a lone surrogate. */
export const EMAIL_OPTIONS: Parameters<typeof IsEmail>[0] = { ignore_max_length: true };
