import { isInDomains } from './trusted-domain.js';

describe('isInDomains', () => {
  it.each<[boolean, string, string]>([
    [true, 'https://app.example.com/cb', 'app.example.com'],
    [true, 'https://APP.example.com/cb', 'App.Example.Com'],
    [true, 'https://app.example.com:8443/cb', 'app.example.com'],
    [true, 'https://app.example.com:8443/cb', 'app.example.com:8443'],
    [true, 'https://app.example.com/cb', 'app.example.com:443'],
    [true, 'http://app.example.com/cb', 'app.example.com:80'],
    [true, 'http://[::1]:3000/', '[::1]:3000'],
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
