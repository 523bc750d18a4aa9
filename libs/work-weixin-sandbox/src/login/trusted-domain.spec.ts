import { isDomain, isInDomains } from './trusted-domain.js';

describe('isInDomains', () => {
  it.each<[boolean, string, string]>([
    [true, 'https://app.example.com/cb', 'app.example.com'],
    [true, 'https://APP.example.com/cb', 'App.Example.Com'],
    [true, 'https://app.example.com:8443/cb', 'app.example.com'],
    [true, 'https://app.example.com:8443/cb', 'app.example.com:8443'],
    [true, 'https://app.example.com/cb', 'app.example.com:443'],
    [true, 'http://app.example.com/cb', 'app.example.com:80'],
    [true, 'http://[::1]:3000/', '[::1]:3000'],
    [true, 'https://登录.example/', '登录.example'],
    [true, 'https://[::1]/', '[::1]'],
    [false, 'https://app.example.com:8443/cb', 'app.example.com:443'],
    [false, 'https://example.com/cb', 'app.example.com'],
    [false, 'https://app.example.com.evil.example/cb', 'app.example.com'],
    [false, 'https://app.example.com@evil.example/cb', 'app.example.com'],
    [false, 'https://evil.example\\@app.example.com/cb', 'app.example.com'],
    [false, 'https://evil.example/app.example.com', 'app.example.com'],
  ])('is %s for %s and %s', (expected, url, domain) => {
    expect(isInDomains(new URL(url), ['other.example', domain])).toBe(expected);
  });

  it('is false without domains', () => {
    expect(isInDomains(new URL('https://a.example'), [])).toBe(false);
  });
});

describe('isDomain', () => {
  it.each(['app.example.com', 'localhost:3000', '127.0.0.1', '[::1]:80', '登录.example'])(
    'accepts %s',
    (text) => {
      expect(isDomain(text)).toBe(true);
    },
  );

  it.each([
    '',
    'https://app.example.com',
    'app.example.com/cb',
    'a b.example',
    'user@a.example',
    'a:b',
    'a:99999',
  ])('rejects %j', (text) => {
    expect(isDomain(text)).toBe(false);
  });
});
