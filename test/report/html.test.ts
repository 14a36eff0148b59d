import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/output/formats/escape.ts';
import { papersDocument } from '../../src/report/document.ts';
import { html, trusted } from '../../src/report/html.ts';

describe('escapeHtml', () => {
  it.each([
    ['<b>&"\'`', '&lt;b&gt;&amp;&quot;&#39;&#96;'],
    ['&lt;', '&amp;lt;'],
    ['a\tb\nc', 'a\tb\nc'],
    ['\u001b[31m\r\0', '\\u001b[31m\\u000d\\u0000'],
    ['\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['\ud800 😀', '\\ud800 😀'],
    ['Größe „x“ – 5 €', 'Größe „x“ – 5 €'],
  ])('%j is %j', (text, expected) => expect(escapeHtml(text)).toBe(expected));
});

describe('html', () => {
  it('escapes whatever is no HTML, in lists too', () => {
    const name = '<i>"x"</i>';
    const { html: made } = html`<p title="${name}">${name}${[name, html`<b>${1}</b>`]}${null}</p>`;
    const text = '&lt;i&gt;&quot;x&quot;&lt;/i&gt;';
    expect(made).toBe(`<p title="${text}">${text}${text}<b>1</b></p>`);
    expect(html`${trusted('<hr>')}`.html).toBe('<hr>');
  });
});

describe('a document', () => {
  const document = papersDocument(
    [{ title: '</title><script>', titleLanguage: null, content: '<p>x</p>' }],
    '../index.html',
  );

  it('lets nothing in but its own style and script', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(document)?.[1] ?? '';
    expect(policy.replaceAll('&#39;', "'")).toMatch(
      /^default-src 'none'; img-src data:; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types$/,
    );
    expect(document).not.toMatch(/unsafe|https?:/);
  });

  it('has its title as text', () => {
    expect(document).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
    expect(document.match(/<script/g)).toHaveLength(1);
  });
});
