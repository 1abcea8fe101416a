import sanitizeHtml from 'sanitize-html';

const blocks = [
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'blockquote',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const maxLength = 20_000;

/**
 * An HTML body as plain text with paragraphs: what a product's description is. Scripts, styles and everything invisible
 * are gone, list items begin with a bullet, links keep their text.
 */
export function plainTextOf(html: string): string {
  const safe = sanitizeHtml(html, {
    allowedTags: blocks,
    allowedAttributes: {},
    disallowedTagsMode: 'discard',
    nonTextTags: [
      'script',
      'style',
      'textarea',
      'option',
      'noscript',
      'iframe',
      'object',
      'template',
      'svg',
      'title',
      'head',
    ],
  });
  return safe
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<li>/g, '\n• ')
    .replace(/<\/li>/g, '')
    .replace(/<\/?[a-z][a-z0-9]*>/g, '\n\n')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, maxLength);
}
