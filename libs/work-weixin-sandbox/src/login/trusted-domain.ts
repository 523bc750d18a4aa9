const DOMAIN = /^([^\s/:?#@[\]]+|\[[\da-f:.]+\])(?::(\d{1,5}))?$/i;

/** Whether the text is a domain, or a domain with a port: `app.example.com`, `localhost:3000`. */
export function isDomain(text: string): boolean {
  return DOMAIN.test(text) && URL.canParse(`http://${text}`);
}

/** Whether the URL is in one of the domains. A domain without a port stands for all its ports. */
export function isInDomains({ hostname, port, protocol }: URL, domains: readonly string[]): boolean {
  const givenPort = port === '' ? defaultPortOf(protocol) : port;
  return domains.some((domain) => {
    const [, name = '', knownPort = givenPort] = DOMAIN.exec(domain) ?? [];
    // The URL of a domain has its host name in lower case and in ASCII.
    return (
      URL.canParse(`http://${name}`) &&
      new URL(`http://${name}`).hostname === hostname &&
      knownPort === givenPort
    );
  });
}

function defaultPortOf(protocol: string): string {
  return protocol === 'https:' ? '443' : '80';
}
