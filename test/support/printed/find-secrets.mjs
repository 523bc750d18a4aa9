// What secrets and tokens look like in this repository: those of the sandbox, and those that tests make up.
const SECRET = /sandbox-token-[\w-]{8,}|sandbox-(?:contacts|app)-secret[\w-]*|s3cret-[\w-]+/g;

/** Where a text holds secrets or tokens: the words before each, never the secret itself. */
export function findSecrets(text) {
  return [...text.matchAll(SECRET)].map(({ index }) =>
    text.slice(Math.max(0, index - 60), index).replaceAll(SECRET, '***'),
  );
}
