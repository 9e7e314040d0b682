const THEMES = ['auto', 'light', 'dark'];

/** Goes on from the theme of the system to light, to dark, and back. */
export function switchTheme(button: Element): void {
  const root = document.documentElement;
  const next = THEMES[(THEMES.indexOf(root.dataset.theme ?? 'auto') + 1) % THEMES.length] ?? 'auto';
  root.dataset.theme = next;
  button.textContent = `Theme: ${next}`;
}
