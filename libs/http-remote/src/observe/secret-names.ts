const SECRET_NAME =
  /token|secret|passw|passphrase|passcode|pwd|auth(?!or(?!iz))|cookie|credential|session|jwt|ticket|assertion|signature|aes[-_]?key|(?:api|app|access|private)[-_]?key|(?:^|[-_.])(?:key|sign?)$/i;

/** Whether a wire name looks like a secret. The `sensitive` option of a property wins over it. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}
