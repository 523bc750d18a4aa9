// @ts-check
// The secrets and tokens of this repository: those of the sandbox, and those that tests make up.
const SECRET =
  /sandbox-token-[\w-]{8,}|sandbox-(?:code|user-ticket|tfa-code|ticket|file)-[\w-]{20,}|sandbox-(?:contacts|app)-secret[\w-]*|s3cret-[\w-]+/g;

/**
 * Finds the secrets and tokens in a text.
 *
 * @param {string} text
 * @returns {string[]} the words before each, never the secret itself
 */
export function findSecrets(text) {
  return [...text.matchAll(SECRET)].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index).replaceAll(SECRET, '***'),
  );
}
