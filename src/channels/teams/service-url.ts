// Where answers may be sent: hosts that are Microsoft's or that the settings name, for what comes in and for what is kept.

const microsoft = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];
export const loopback = ['127.0.0.1', '[::1]', 'localhost'];

const mostRemembered = 100;

/** Whether Porchlight sends there. */
export type AllowUrl = (serviceUrl: string) => boolean;

/** @param hosts besides Microsoft's own. @param dev this computer alone */
export function allowedUrls(hosts: readonly string[], dev: boolean): AllowUrl {
  const known = dev ? loopback : [...microsoft, ...hosts.map((host) => host.toLowerCase())];
  const check = (serviceUrl: string) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, hostname, username, password } = new URL(serviceUrl);
    const secure = protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
    return secure && known.includes(hostname) && username === '' && password === '';
  };
  // The same few come with every message; only those are remembered.
  const good = new Set<string>();
  return (serviceUrl) => {
    if (good.has(serviceUrl)) return true;
    const may = check(serviceUrl);
    if (may && good.size < mostRemembered) good.add(serviceUrl);
    return may;
  };
}

export const isLoopback = (host: string) => ['127.0.0.1', '::1', 'localhost', '::ffff:127.0.0.1'].includes(host);
