import { client, early, scriptHashes, styles } from './generated/client';
import { countries } from './generated/world';
import { Html, html } from './html';

/** The countries of the world, drawn once for all maps of a page. */
export function worldView(): Html {
  const paths = countries.map(([code, path]) => html`<path id="country-${code}" d="${path}"/>`);
  return html`<svg width="0" height="0" class="defs" aria-hidden="true"><defs><g id="land">${paths}</g></defs></svg>`;
}

/** What stands above every sheet. */
export function bannerView(): Html {
  return html`<header class="banner"><p class="wordmark">nutgraf</p>
<button type="button" class="theme" data-theme-switch>Theme: auto</button></header>`;
}

/** Data for the scripts of the page; nothing in it can end its element. */
export function dataView(value: unknown, id?: string): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return html`<script type="application/json"${id !== undefined && html` id="${id}"`}>${new Html(json)}</script>`;
}

/** The whole page; the policy lets it load nothing and run its own scripts only. */
export function pageView(title: string, body: Html): string {
  const scripts = scriptHashes.map((hash) => `'${hash}'`).join(' ');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(styles)}</style>
<script>${new Html(early)}</script>
</head>
<body>
${bannerView()}
${worldView()}
<main>${body}</main>
<script>${new Html(client)}</script>
</body>
</html>
`.markup;
}
