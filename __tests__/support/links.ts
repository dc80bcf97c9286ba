/** The manifest of links that most scenes of whole runs change, and a list without any of its items. */
export const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n', 'README.md': '# Links\n' };

export const ELSEWHERE = ['CSAM\tlisted.example/'];

/** Returns a change that adds two rows to the manifest, the last with this URL. */
export function withRow(url: string): Record<string, string> {
  return { 'data/links.csv': `${BASE['data/links.csv']}2,https://images.example/two.jpg\n3,${url}\n` };
}
