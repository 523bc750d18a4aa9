/** Whether the URL is in one of the domains. A domain without a port stands for all its ports. */
export function isInDomains({ hostname, host, port, protocol }: URL, domains: readonly string[]): boolean {
  const withPort = port === '' ? `${hostname}:${protocol === 'https:' ? 443 : 80}` : host;
  return domains.some((domain) => {
    const known = domain.toLowerCase();
    return known === hostname || known === withPort;
  });
}
