import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { html } from './html.js';

describe('html', () => {
  test('what people have written can’t become a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, attribute = '<', content = '<'] = /^<b title="([^]*)">([^]*)<\/b>$/.exec(link(text)) ?? [];
        expect(attribute).not.toMatch(/[<>"']/);
        expect(content).toBe(attribute);
        expect(unescaped(content)).toBe(text);
      }),
    );
  });

  test('HTML of our own goes in as it is, and nothing for null', () => {
    const rows = ['a & b', 'c'].map((text) => html`<li>${text}</li>`);
    expect(html`<p>${rows}${null}${3}</p>`.text).toBe('<p><li>a &amp; b</li><li>c</li>3</p>');
  });
});

const link = (text: string): string => html`<b title="${text}">${text}</b>`.text;

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
