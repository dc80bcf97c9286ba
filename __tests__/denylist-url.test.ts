import { describe, expect, test } from '@jest/globals';
import { limitsWith } from './support/limits.ts';
import { parseDenylistUrl } from '../src/denylist/denylist-url.ts';
import { openDenylist } from '../src/denylist/open.ts';
import { proxyFor, proxySettings } from '../src/denylist/proxy.ts';
import { retryAfter, retryDelay } from '../src/denylist/retry.ts';
import { GateError } from '../src/safe/errors.ts';
import { rawServer } from './support/scripted-service.ts';

describe('the address of a service', () => {
  test.each([
    'https://denylist.example',
    'https://denylist.example:8443/base/path/',
    'http://localhost:8080',
    'http://127.0.0.1/',
    'http://127.9.9.9:1',
    'http://[::1]:3000/a',
    'HTTP://LOCALHOST/'
  ])('%s is one', text => {
    expect(parseDenylistUrl(text).href).toBe(new URL(text).href);
  });

  test.each([
    '',
    'denylist.example',
    'http://denylist.example',
    'http://localhost.example',
    'http://127.0.0.1.example',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'ftp://denylist.example',
    'file:///etc/passwd',
    'https://user@denylist.example',
    'https://user:secret@denylist.example',
    'https://@denylist.example',
    'https://denylist.example?key=secret',
    'https://denylist.example/?',
    'https://denylist.example/#part',
    'https://denylist.example#',
    'https://'
  ])('%s is none, and is not repeated', text => {
    const parse = () => parseDenylistUrl(text);
    expect(parse).toThrow(GateError);
    expect(parse).toThrow(/^the input denylist-url is not the base URL .* must begin with https:/);
    expect(parse).not.toThrow(/denylist\.example|secret|passwd/);
  });
});

describe('proxies', () => {
  const service = new URL('https://denylist.example/');
  const proxyOf = (env: Record<string, string>, url = service) => proxyFor(url, proxySettings(env))?.href ?? null;

  test.each<readonly [Record<string, string>, string | null]>([
    [{}, null],
    [{ HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
    [{ https_proxy: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
    [{ https_proxy: 'http://a.example', HTTPS_PROXY: 'http://b.example' }, 'http://a.example/'],
    [{ HTTP_PROXY: 'http://proxy.example' }, null],
    [{ HTTPS_PROXY: '' }, null],
    [{ HTTPS_PROXY: 'http://p.example', NO_PROXY: 'denylist.example' }, null],
    [{ HTTPS_PROXY: 'http://p.example', NO_PROXY: 'x.example, .example' }, null],
    [{ HTTPS_PROXY: 'http://p.example', no_proxy: '*.example' }, null],
    [{ HTTPS_PROXY: 'http://p.example', NO_PROXY: '*' }, null],
    [{ HTTPS_PROXY: 'http://p.example', NO_PROXY: 'denylist.example:443' }, null],
    [{ HTTPS_PROXY: 'http://p.example', NO_PROXY: 'denylist.example:8443' }, 'http://p.example/'],
    [{ HTTPS_PROXY: 'http://p.example', NO_PROXY: 'list.example,example.test' }, 'http://p.example/']
  ])('%j leads to %s', (env, proxy) => {
    expect(proxyOf(env)).toBe(proxy);
  });

  test('this machine is never asked through a proxy', () => {
    expect(proxyOf({ HTTPS_PROXY: 'http://p.example' }, new URL('http://127.0.0.1:8080'))).toBeNull();
    expect(proxyOf({ HTTPS_PROXY: 'http://p.example' }, new URL('https://localhost'))).toBeNull();
  });

  test('a proxy that is no URL is a usage error', () => {
    expect(() => proxyOf({ HTTPS_PROXY: 'http://' })).toThrow(/environment variable HTTPS_PROXY/);
    expect(() => proxyOf({ HTTPS_PROXY: 'ftp://p.example' })).toThrow(GateError);
  });

  test('the service is reached through a tunnel, whose refusal is "unreachable"', async () => {
    const asked: string[] = [];
    await using proxy = await rawServer(socket => {
      socket.on('data', bytes => {
        asked.push(String(bytes));
        socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
      });
    });
    const opening = openDenylist({
      url: new URL('https://denylist.example/'),
      token: 'token-for-tests',
      listNames: null,
      limits: limitsWith({ denylistSeconds: 0.5 }),
      proxy: { https: proxy.url.href, except: null },
      signal: AbortSignal.timeout(600_000)
    });
    await expect(opening).rejects.toMatchObject({ reason: 'denylist-unreachable' });
    expect(asked[0]).toMatch(/^CONNECT denylist\.example:443 HTTP\/1\.1/);
    expect(asked.join('')).not.toContain('token-for-tests');
  });
});

describe('retries', () => {
  const now = new Date('2027-01-31T12:00:00Z');

  test.each([
    [undefined, 0],
    ['', 0],
    ['7', 7000],
    ['Sun, 31 Jan 2027 12:00:05 GMT', 5000],
    ['Sunday, 31-Jan-27 12:00:05 GMT', 5000],
    ['Sun, 31 Jan 2027 11:59:00 GMT', 0],
    ['soon', 0],
    ['-5', 0]
  ])('Retry-After %s is %i ms', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });

  test('waits grow, are jittered and stay in proportion to the deadline', () => {
    expect(retryDelay(1, 120_000, 0.5, 0)).toBe(1000);
    expect(retryDelay(5, 120_000, 0.999, 0)).toBeLessThanOrEqual(15_000);
    expect(retryDelay(3, 120_000, 0, 0)).toBe(0);
    expect(retryDelay(1, 120_000, 0.5, 9000)).toBe(9000);
    expect(retryDelay(5, 2000, 1, 0)).toBeLessThan(1100);
  });
});
