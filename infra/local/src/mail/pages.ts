import type { Message } from './message.ts';
import { styles } from './styles.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const page = (title: string, body: string, refresh = false) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh ? '<meta http-equiv="refresh" content="5">' : ''}
<title>${escape(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>
  <a class="brand" href="/">Gebyar <span>mail</span></a>
  <p>Every mail of this installation ends here. None is delivered.</p>
</header>
<main>${body}</main>
</body>
</html>`;

const time = (iso: string) => {
  const shown = new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return `<time datetime="${iso}">${escape(shown)}</time>`;
};

/** All mails, newest first; looks again every five seconds. */
export function listPage(messages: readonly Message[]): string {
  const rows = messages.map(
    ({ id, to, subject, text, receivedAt }) => `<li><a href="/messages/${id}">
      <strong>${escape(subject || '(no subject)')}</strong>
      ${time(receivedAt)}
      <span class="to">to ${escape(to.join(', '))}</span>
      <span class="excerpt">${escape(text.replace(/\s+/g, ' ').slice(0, 140))}</span>
    </a></li>`,
  );
  const empty = `<section class="empty"><h1>No mail yet</h1>
    <p>Place an order in the marketplace: its confirmation shows up here.</p></section>`;
  const count = `${String(messages.length)} ${messages.length === 1 ? 'mail' : 'mails'}`;
  const full = `<div class="bar"><h1>${count}</h1>
    <form method="post" action="/clear"><button>Empty the box</button></form></div>
    <ol class="list">${rows.join('')}</ol>`;
  return page(
    messages.length > 0 ? `${count} · Gebyar mail` : 'Gebyar mail',
    messages.length > 0 ? full : empty,
    true,
  );
}

/** One mail: its head, the mail as its reader sees it, and its plain text. */
export function messagePage(message: Message): string {
  const { id, from, to, subject, receivedAt, text, html, attachments } = message;
  const files = attachments.map(
    ({ filename, contentType, bytes }) =>
      `<li>${escape(filename)} <small>${escape(contentType)}, ${String(Math.ceil(bytes / 1024))} KB</small></li>`,
  );
  const frame = html
    ? `<iframe title="The mail" src="/messages/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    : '';
  const plain = `<pre>${escape(text)}</pre>`;
  return page(
    `${subject || '(no subject)'} · Gebyar mail`,
    `<p><a class="back" href="/">All mails</a></p>
    <h1>${escape(subject || '(no subject)')}</h1>
    <dl>
      <dt>From</dt><dd>${escape(from)}</dd>
      <dt>To</dt><dd>${escape(to.join(', '))}</dd>
      <dt>Sent</dt><dd>${time(receivedAt)}</dd>
    </dl>
    ${files.length > 0 ? `<ul class="files">${files.join('')}</ul>` : ''}
    ${frame}
    ${html ? `<details><summary>Plain text</summary>${plain}</details>` : plain}`,
  );
}

export const missingPage = () =>
  page(
    'Not here · Gebyar mail',
    '<section class="empty"><h1>Not here</h1><p>This mail is gone, or never came.</p></section>',
  );

/** A mail's own document. Its links open beside the viewer, since the frame itself may go nowhere. */
export const framedHtml = (html: string) => `<base target="_blank">${html}`;
