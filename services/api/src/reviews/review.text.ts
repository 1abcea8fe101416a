import { UserFaults, type UserFault } from '../platform/faults.js';
import { reviewFaults } from './review.errors.js';

export const reviewLimits = {
  title: 80,
  body: 2000,
  photos: 5,
  reply: 1000,
  note: 500,
  reason: 500,
} as const;

/** Why a rule holds a review back until the office has looked at it. */
export const heldReasons = ['LINK', 'WORD', 'HIDDEN_BEFORE'] as const;
export type HeldReason = (typeof heldReasons)[number];

export interface ReviewInput {
  stars: number;
  title: string;
  body: string;
}

/** Plain text as it is kept: one kind of line break, at most one blank line in a row, no control characters. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** @throws UserFaults INVALID_STARS, REVIEW_TITLE_TOO_LONG, REVIEW_BODY_TOO_LONG, TOO_MANY_PHOTOS */
export function readReview(input: ReviewInput, photoCount: number): ReviewInput {
  const faults: UserFault[] = [];
  const title = plainText(input.title).replace(/\s+/g, ' ');
  const body = plainText(input.body);
  if (!Number.isInteger(input.stars) || input.stars < 1 || input.stars > 5)
    faults.push(reviewFaults.fault('INVALID_STARS', { field: ['input', 'stars'] }));
  const tooLong = (code: 'REVIEW_TITLE_TOO_LONG' | 'REVIEW_BODY_TOO_LONG', name: 'title' | 'body') =>
    faults.push(reviewFaults.fault(code, { field: ['input', name], params: { max: reviewLimits[name] } }));
  if (title.length > reviewLimits.title) tooLong('REVIEW_TITLE_TOO_LONG', 'title');
  if (body.length > reviewLimits.body) tooLong('REVIEW_BODY_TOO_LONG', 'body');
  if (photoCount > reviewLimits.photos) {
    const params = { max: reviewLimits.photos };
    faults.push(reviewFaults.fault('TOO_MANY_PHOTOS', { field: ['input', 'photoIds'], params }));
  }
  if (faults.length > 0) throw new UserFaults(faults);
  return { stars: input.stars, title, body };
}

/** Addresses as people write them to lead others away: with a scheme, with www, a bare name of a common ending, an e-mail address. */
const link =
  /\b(?:https?:\/\/|www\.)\S|\b[\p{L}\d-]{2,}\.(?:com|net|org|info|biz|shop|store|xyz|online|site|link|me|ly|id|co|app|io)\b(?:\/\S*)?|\S@[\p{L}\d-]+\.\p{L}{2,}/iu;

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/** Words as they are compared: small letters without marks, with digits that stand for letters read as such. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\d@$]+/u)
      .flatMap((word) => [word, word.replace(/[013-5@$]/g, (char) => lookAlikes[char] ?? char)]),
  );

/** Why the office should look at a text before anybody else does; null for a text that may stand. */
export function heldReasonOf(
  { title, body }: Pick<ReviewInput, 'title' | 'body'>,
  rules: { holdLinks: boolean; heldWords: readonly string[] },
): HeldReason | null {
  const text = `${title}\n${body}`;
  if (rules.holdLinks && link.test(text)) return 'LINK';
  const words = wordsOf(text);
  return rules.heldWords.some((word) => words.has(word.toLowerCase())) ? 'WORD' : null;
}
