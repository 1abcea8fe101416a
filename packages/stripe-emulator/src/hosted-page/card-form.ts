import { isLuhnValid, testCardByNumber, testCards, type TestCard } from '../payments/test-cards.ts';
import type { CardEntry } from '../payments/checkout.ts';
import type { PageText } from './text.ts';

export const fieldNames = ['email', 'cardNumber', 'cardExpiry', 'cardCvc', 'billingName'] as const;
export type FieldName = (typeof fieldNames)[number];

/** What the form shows in its fields. */
export type FieldValues = Partial<Record<FieldName, string>>;

/** What is wrong, by field: the name of a text of the page. */
export type FieldErrors = Partial<Record<FieldName, keyof Omit<PageText, 'behaviour'>>>;

export interface CardForm {
  values: FieldValues;
  errors: FieldErrors;
  /** There when nothing is wrong. */
  entry: CardEntry | undefined;
}

const textOf = (body: Record<string, unknown>, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value.trim().slice(0, 200) : '';
};

/** `12 / 34`, `12/2034` or `1234` as month and year. */
export function parseExpiry(text: string): { month: number; year: number } | undefined {
  const found = /^(\d{1,2})\s*[/\-. ]\s*(\d{2}|\d{4})$/.exec(text) ?? /^(\d{2})(\d{2}|\d{4})$/.exec(text);
  const month = Number(found?.[1]);
  if (found === null || month < 1 || month > 12) return undefined;
  const year = Number(found[2]);
  return { month, year: year < 100 ? 2000 + year : year };
}

const isPast = ({ month, year }: { month: number; year: number }, nowMs: number): boolean =>
  Date.UTC(year, month, 1) <= nowMs;

function numberError(digits: string, card: TestCard | undefined): FieldErrors['cardNumber'] {
  if (digits === '') return 'numberMissing';
  if (!isLuhnValid(digits)) return 'numberWrong';
  return card === undefined ? 'numberNotTest' : undefined;
}

/** Reads what a shopper sent. A number that is no test card's is never shown again, stored or logged. */
export function readCardForm(
  body: Record<string, unknown>,
  knownEmail: string | null,
  nowMs: number,
): CardForm {
  const email = textOf(body, 'email') || (knownEmail ?? '');
  const digits = textOf(body, 'cardNumber').replace(/[\s-]/g, '');
  const card = testCardByNumber(digits);
  const expiry = parseExpiry(textOf(body, 'cardExpiry'));
  const cvc = textOf(body, 'cardCvc');
  const name = textOf(body, 'billingName');
  const errors: FieldErrors = {};
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) errors.email = 'emailWrong';
  const wrongNumber = numberError(digits, card);
  if (wrongNumber !== undefined) errors.cardNumber = wrongNumber;
  if (expiry === undefined) errors.cardExpiry = 'expiryWrong';
  else if (isPast(expiry, nowMs)) errors.cardExpiry = 'expiryPast';
  if (!/^\d{3,4}$/.test(cvc)) errors.cardCvc = 'cvcWrong';
  if (name === '') errors.billingName = 'nameMissing';
  const values: FieldValues = {
    email,
    billingName: name,
    cardExpiry: textOf(body, 'cardExpiry'),
    ...(card === undefined ? {} : { cardNumber: grouped(card.number) }),
  };
  if (Object.keys(errors).length > 0 || card === undefined || expiry === undefined) {
    return { values, errors, entry: undefined };
  }
  return { values, errors, entry: { card, expMonth: expiry.month, expYear: expiry.year, name, email } };
}

export const grouped = (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The form after a tap on one of the listed test cards: the card is filled in, what else was typed stays. */
export function fillTestCard(
  body: Record<string, unknown>,
  knownEmail: string | null,
): FieldValues | undefined {
  const card = testCards.find(({ listed, number }) => listed && number === body['testCard']);
  if (card === undefined) return undefined;
  return {
    email: textOf(body, 'email') || (knownEmail ?? 'pembeli@demo.gebyar.test'),
    billingName: textOf(body, 'billingName') || 'Ibu Rahma',
    cardNumber: grouped(card.number),
    cardExpiry: '12 / 34',
    cardCvc: '123',
  };
}
