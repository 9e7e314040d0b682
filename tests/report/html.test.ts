import { describe, expect, test } from 'vitest';
import { html } from '../../src/report/html';

describe('html', () => {
  test('escapes text in content and in attributes', () => {
    const hostile = `</script><img src=x onerror="alert(1)">'&`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;">&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;</p>',
    );
  });

  test('keeps markup it made itself, lists of it too', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  test('writes nothing for what is not there, and zero for zero', () => {
    expect(html`${undefined}${false}${0}`.markup).toBe('0');
  });

  test('keeps what a parser would drop or change', () => {
    expect(html`${'a\r\nb\0'}`.markup).toBe('a&#13;\nb\uFFFD');
  });
});
