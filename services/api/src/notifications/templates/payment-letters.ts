import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { PaymentInstructions } from '../../payments/index.js';
import type { Locale } from '../../platform/locale.js';
import type { MailContent } from './mail-content.js';
import { simpleLetter } from './simple-letter.js';

export interface PaymentLetter {
  locale: Locale;
  shop: string;
  currency: CurrencyCode;
  timeZone: string;
  /** The order group's. */
  number: string;
  /** Minor units. */
  amount: bigint;
  until: Date;
  /** The page with all that is to be done, with the order's key. */
  url: string;
}

const money = ({ amount, currency }: Pick<PaymentLetter, 'amount' | 'currency'>): string =>
  formatMoney(amount, currency);

const moment = ({ locale, timeZone }: PaymentLetter, at: Date): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(at);

const fours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

const words = {
  id: {
    action: 'Buka halaman pembayaran',
    footer: 'Siapa pun yang memegang tautan ini bisa membuka pesanan Anda. Simpan baik-baik.',
    instructions: {
      subject: (number: string) => `Cara membayar pesanan ${number}`,
      title: 'Tinggal satu langkah lagi',
      lead: (number: string, amount: string, until: string) =>
        `Pesanan ${number} sudah kami catat. Bayar ${amount} paling lambat ${until}, lalu kirim buktinya di halaman pembayaran.`,
      account: (bank: string, number: string, holder: string) => `${bank} ${number}, atas nama ${holder}`,
      reference: (number: string) => `Tulis ${number} di berita transfer.`,
      qris: 'Kode QRIS-nya ada di halaman pembayaran.',
      cashTitle: 'Barang Anda disimpan',
      cashLead: (number: string, amount: string, until: string) =>
        `Pesanan ${number} disimpan untuk Anda sampai ${until}. Bayar ${amount} tunai ketika mengambilnya.`,
    },
    received: {
      subject: (number: string) => `Bukti bayar ${number} sudah kami terima`,
      title: 'Terima kasih, buktinya sudah sampai',
      lead: (number: string, amount: string) =>
        `Kami sedang mencocokkan pembayaran ${amount} untuk pesanan ${number}. Barangnya tetap kami simpan.`,
    },
    rejected: {
      subject: (number: string) => `Bukti bayar ${number} belum bisa diterima`,
      title: 'Bukti ini belum bisa kami terima',
      lead: (number: string) => `Untuk pesanan ${number} kantor menulis:`,
      open: (until: string) => `Silakan kirim bukti lain paling lambat ${until}.`,
      over: 'Bila Anda sudah membayar, silakan kirim bukti lain.',
    },
    expiring: {
      subject: (number: string) => `Waktu bayar ${number} hampir habis`,
      title: 'Waktu bayarnya hampir habis',
      lead: (number: string, amount: string, until: string) =>
        `Pesanan ${number} menunggu ${amount} sampai ${until}. Setelah itu barangnya kembali ke rak.`,
      paid: 'Sudah membayar? Kirim buktinya, dan barangnya tetap kami simpan.',
    },
    refund: {
      subject: (number: string) => `Ke rekening mana uang ${number} kami kirim?`,
      title: 'Uang Anda kami kembalikan',
      lead: (number: string, amount: string) =>
        `Untuk pesanan ${number} kami akan mengembalikan ${amount}. Tuliskan rekening tujuannya di halaman pesanan.`,
      action: 'Tulis rekening',
    },
  },
  en: {
    action: 'Open the payment page',
    footer: 'Whoever holds this link can open your order. Please keep it safe.',
    instructions: {
      subject: (number: string) => `How to pay for order ${number}`,
      title: 'One more step',
      lead: (number: string, amount: string, until: string) =>
        `Order ${number} is on record. Pay ${amount} by ${until}, then send the proof on the payment page.`,
      account: (bank: string, number: string, holder: string) =>
        `${bank} ${number}, in the name of ${holder}`,
      reference: (number: string) => `Write ${number} into the transfer.`,
      qris: 'The QRIS code is on the payment page.',
      cashTitle: 'Your things are kept for you',
      cashLead: (number: string, amount: string, until: string) =>
        `Order ${number} is kept for you until ${until}. Pay ${amount} in cash when you fetch it.`,
    },
    received: {
      subject: (number: string) => `We have your proof of payment for ${number}`,
      title: 'Thank you, the proof is here',
      lead: (number: string, amount: string) =>
        `We are matching your payment of ${amount} for order ${number}. We keep your things meanwhile.`,
    },
    rejected: {
      subject: (number: string) => `We could not accept the proof for ${number}`,
      title: 'We could not accept this proof',
      lead: (number: string) => `About order ${number} the office writes:`,
      open: (until: string) => `Please send another one by ${until}.`,
      over: 'If you have paid, please send another one.',
    },
    expiring: {
      subject: (number: string) => `The time to pay for ${number} is nearly over`,
      title: 'The time to pay is nearly over',
      lead: (number: string, amount: string, until: string) =>
        `Order ${number} waits for ${amount} until ${until}. After that its goods go back to the shelf.`,
      paid: 'Paid already? Send the proof, and we keep your things.',
    },
    refund: {
      subject: (number: string) => `Which account shall the money for ${number} go to?`,
      title: 'Your money is coming back',
      lead: (number: string, amount: string) =>
        `For order ${number} we will send ${amount} back. Please write the account on the order’s page.`,
      action: 'Write the account',
    },
  },
} satisfies Record<Locale, object>;

const letter = (
  given: PaymentLetter,
  subject: string,
  title: string,
  paragraphs: readonly string[],
  more: { quote?: string | null; action?: string } = {},
): MailContent => {
  const { locale, shop, url } = given;
  const { action, footer } = words[locale];
  return simpleLetter({
    subject,
    title,
    paragraphs,
    quote: more.quote ?? null,
    locale,
    shop,
    action: { label: more.action ?? action, url },
    footer,
  });
};

/** How to pay by hand, right after checkout. */
export function paymentInstructionsMail(
  given: PaymentLetter & { instructions: PaymentInstructions },
): MailContent {
  const { instructions, number, until } = given;
  const text = words[given.locale].instructions;
  const facts = [number, money(given), moment(given, until)] as const;
  if (instructions.kind === 'CASH_ON_PICKUP') {
    return letter(given, text.subject(number), text.cashTitle, [text.cashLead(...facts)]);
  }
  const where =
    instructions.kind === 'QRIS'
      ? [text.qris]
      : [
          ...instructions.accounts.map(({ bank, number: account, holder }) =>
            text.account(bank, fours(account), holder),
          ),
          text.reference(number),
        ];
  return letter(given, text.subject(number), text.title, [text.lead(...facts), ...where]);
}

/** A proof has arrived, and is looked at. */
export function proofReceivedMail(given: PaymentLetter): MailContent {
  const text = words[given.locale].received;
  return letter(given, text.subject(given.number), text.title, [text.lead(given.number, money(given))]);
}

/** A proof could not be accepted; why, in the office's own words. */
export function proofRejectedMail(given: PaymentLetter & { reason: string; open: boolean }): MailContent {
  const text = words[given.locale].rejected;
  const next = given.open ? text.open(moment(given, given.until)) : text.over;
  return letter(given, text.subject(given.number), text.title, [text.lead(given.number), next], {
    quote: given.reason,
  });
}

/** The time to pay is nearly over. */
export function paymentExpiringMail(given: PaymentLetter): MailContent {
  const text = words[given.locale].expiring;
  const lead = text.lead(given.number, money(given), moment(given, given.until));
  return letter(given, text.subject(given.number), text.title, [lead, text.paid]);
}

/** Money is to go back by hand: where to? */
export function refundAccountMail(given: PaymentLetter): MailContent {
  const text = words[given.locale].refund;
  return letter(given, text.subject(given.number), text.title, [text.lead(given.number, money(given))], {
    action: text.action,
  });
}
