/**
 * Makes the pictures of the README from the demo: what a summary, and so a comment, looks like on GitHub.
 *
 *     npm run pictures            needs Chromium on PATH, or its path in CHROMIUM
 *     npm run pictures -- --all   also in the width of a phone, into lib/pictures, to look at
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
const PHONE = { width: 390, height: 2400 };

const demo = execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'demo'], { encoding: 'utf8' });
const folder = mkdtempSync(join(tmpdir(), 'gate-pictures-'));
try {
  for (const theme of ['light', 'dark']) {
    picture(PICTURES, `report-${theme}`, theme, DESKTOP);
    if (!process.argv.includes('--all')) continue;
    const out = join(ROOT, 'lib/pictures');
    mkdirSync(out, { recursive: true });
    picture(out, `report-${theme}-phone`, theme, PHONE);
  }
} finally {
  rmSync(folder, { recursive: true });
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

function picture(out, name, theme, { width, height }) {
  const page = join(folder, `${name}.html`);
  writeFileSync(page, html(marked.parse(block('1: the summary of the job')), theme));
  execFileSync(
    CHROMIUM,
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      `--window-size=${width},${height}`,
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
