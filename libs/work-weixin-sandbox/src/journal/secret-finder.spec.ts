import { SecretFinder } from './secret-finder.js';

const finderOf = (secrets: readonly string[]) => {
  const finder = new SecretFinder();
  for (const secret of secrets) finder.add(secret);
  return finder;
};

describe('SecretFinder', () => {
  it.each([
    ['nothing here', ['secret'], 'nothing here'],
    ['secret', ['secret'], '***'],
    ['a secret and a secret', ['secret'], 'a *** and a ***'],
    ['secretsecret', ['secret'], '******'],
    ['secretly', ['secret', 'secretly'], '***'],
    ['sssecrets', ['secret'], 'ss***s'],
    ['secre', ['secret'], 'secre'],
    ['abc', ['b', 'abcd'], 'a***c'],
    ['密钥密钥一二', ['密钥一二'], '密钥***'],
    ['', ['secret'], ''],
    ['secret', [], 'secret'],
  ])('redacts %j with the secrets %j to %j', (text, secrets, expected) => {
    expect(finderOf(secrets).replace(text, '***')).toBe(expected);
  });

  it('finds each of ten thousand secrets at any position', () => {
    const secrets = Array.from({ length: 10_000 }, (_, index) => `tenant-secret-${index + 10_000}-end`);
    const finder = finderOf(secrets);
    for (const secret of secrets) expect(finder.replace(`<${secret}>`, '***')).toBe('<***>');
  });
});
