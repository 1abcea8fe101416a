import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { html } from './html.js';

describe('html', () => {
  test('what people have written can’t become a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = html`<a title="${text}">${text}</a>`.text;
        const inside = written.slice('<a title="'.length, -'</a>'.length);
        expect(inside.replace('">', '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  test('HTML of our own goes in as it is, and nothing for null', () => {
    const rows = ['a & b', 'c'].map((text) => html`<li>${text}</li>`);
    expect(
      html`<ul>
          ${rows}
        </ul>
        ${null}${3}`.text,
    ).toBe('<ul><li>a &amp; b</li><li>c</li></ul>3');
  });
});
