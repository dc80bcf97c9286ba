/** Returns true if a host, as in `URL.hostname`, is this machine: plain HTTP to it leaves no secret on a network. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
