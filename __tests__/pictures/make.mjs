/**
 * Makes the pictures of the README from the demo: what a summary on a desktop and a comment on a phone look like on GitHub.
 *
 *     npm run pictures            needs Chromium on PATH, or its path in CHROMIUM
 *     npm run pictures -- --all   also the pages of typical runs, in both widths, into lib/pictures, to look at
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const PICTURES = join(ROOT, 'docs/pictures');
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';

/** Width and height in CSS pixels. */
const DESKTOP = { width: 900, height: 940 };
const PHONE = { width: 390, height: 2000 };
/** The comment of the demo fits in it. */
const COMMENT = { width: 390, height: 1080 };

const THEMES = ['light', 'dark'];

const demo = execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'demo'], { encoding: 'utf8' });
const folder = mkdtempSync(join(tmpdir(), 'gate-pictures-'));
try {
  const [page, comment] = [block('1: the summary of the job'), block('1: the comment on the pull request')];
  for (const theme of THEMES) {
    picture(PICTURES, `report-${theme}`, theme, [page], DESKTOP);
    picture(PICTURES, `comment-${theme}`, theme, [comment], COMMENT);
  }
  if (process.argv.includes('--all')) await allPictures();
} finally {
  rmSync(folder, { recursive: true });
}

/** Makes pictures of all scenes, several next to each other. */
async function allPictures() {
  const out = join(ROOT, 'lib/pictures');
  mkdirSync(out, { recursive: true });
  const { scenePages } = await import('./scenes.ts');
  const pages = [...(await scenePages())];
  for (const [width, size, number] of [
    ['phone', PHONE, 4],
    ['desktop', { ...DESKTOP, height: 1400 }, 2]
  ]) {
    for (let at = 0; at < pages.length; at += number) {
      const group = pages.slice(at, at + number);
      const name = `${width}-${group.map(([scene]) => scene).join('-')}`;
      const markdown = group.map(([, page]) => page[width]);
      for (const theme of THEMES) picture(out, `${name}-${theme}`, theme, markdown, size);
    }
  }
}

/** Returns the Markdown that the demo shows under a title. */
function block(title) {
  const lines = demo.split('\n');
  const start = lines.findIndex(line => line.startsWith(`── ${title} `));
  if (start < 0) throw new Error(`the demo has no part "${title}"`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(line => !line.startsWith('  │'));
  return rest
    .slice(0, end)
    .map(line => line.slice('  │ '.length))
    .join('\n');
}

/** Chromium's windows are at least 500 pixels wide, so each page is in a frame. */
function picture(out, name, theme, pages, { width, height }) {
  const frames = pages.map((markdown, index) => {
    const path = join(folder, `${name}-${index}.html`);
    writeFileSync(path, html(marked.parse(markdown), theme));
    return `<iframe src="file://${path}" style="width: ${width}px" scrolling="no"></iframe>`;
  });
  const style = `body { margin: 0; display: flex; gap: 8px; background: #888 } iframe { height: ${height}px; border: 0 }`;
  const page = join(folder, `${name}.html`);
  writeFileSync(page, `<!doctype html><style>${style}</style>${frames.join('')}`);
  execFileSync(
    CHROMIUM,
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      `--window-size=${pages.length * (width + 8) - 8},${height}`,
      `--screenshot=${join(out, `${name}.png`)}`,
      `file://${page}`
    ],
    { stdio: 'ignore' }
  );
}

function html(body, theme) {
  const css = readFileSync(join(HERE, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css} body { margin: 0 } article { padding: 24px; min-height: 100vh; box-sizing: border-box }</style>
<article class="markdown-body">${body}</article>`;
}
