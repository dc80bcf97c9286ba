/**
 * The certificate authorities for git, if `NODE_EXTRA_CA_CERTS` adds some to those of this program. Git replaces its
 * authorities by those of a file and does not add them, so the file also has the public ones and those of the system.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './git.ts';

/** Returns the authorities in PEM; null if git keeps its own. Like Node, it ignores a file that cannot be read. */
export async function authoritiesOf(environment: Environment): Promise<string | null> {
  const path = environment['NODE_EXTRA_CA_CERTS'];
  if (path === undefined || path === '') return null;
  const extra = await readFile(path, 'utf8').catch(() => null);
  if (extra === null) return null;
  const { default: tls } = await import('node:tls');
  // Before Node 22.15 those of the system are not known. The Action runs on Node 24.
  const ofSystem = 'getCACertificates' in tls ? tls.getCACertificates('system') : [];
  return [extra, ...ofSystem, ...tls.rootCertificates].map(each => each.trim()).join('\n');
}

/** Writes the authorities into a private directory; returns the path of the file, null if git keeps its own. */
export async function writeAuthorities(environment: Environment, directory: string): Promise<string | null> {
  const authorities = await authoritiesOf(environment);
  if (authorities === null) return null;
  const path = join(directory, 'authorities.pem');
  await writeFile(path, `${authorities}\n`);
  return path;
}
