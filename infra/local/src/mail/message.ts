import { simpleParser, type AddressObject } from 'mailparser';

/** One caught mail, as `/api/messages` gives it. */
export interface Message {
  id: string;
  /** ISO 8601, when it was caught. */
  receivedAt: string;
  from: string;
  /** Who it was really sent to, by the envelope. */
  to: string[];
  subject: string;
  text: string;
  /** Absent in a mail of plain text. */
  html?: string;
  attachments: { filename: string; contentType: string; bytes: number }[];
}

export async function parseMessage(id: string, raw: Buffer): Promise<Message> {
  const mail = await simpleParser(raw);
  const recipients = mail.headers.get('x-gebyar-recipients');
  return {
    id,
    receivedAt: new Date(Number(id.split('-')[0])).toISOString(),
    from: addressText(mail.from),
    to: typeof recipients === 'string' ? recipients.split(', ').filter(Boolean) : [],
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    ...(mail.html ? { html: mail.html } : {}),
    attachments: mail.attachments
      .filter(({ related }) => !related)
      .map(({ filename, contentType, size }) => ({
        filename: filename ?? 'unnamed',
        contentType,
        bytes: size,
      })),
  };
}

const addressText = (address: AddressObject | undefined) => address?.text ?? '';
