import type { Random } from '../random.ts';
import type { DemoReview } from '../catalogue/types.ts';
import { anyKind, wordsByKind, type ReviewKind } from './texts.ts';

const wearCategories = ['kemeja', 'gaun', 'luaran', 'alas-kaki'];
const foodCategories = ['sambal', 'amplang-kerupuk', 'abon-peyek', 'sirup', 'kue-dodol'];
const clothCategories = ['batik-tulis', 'batik-cap', 'selendang', 'ulap-doyo', 'sulam-tumpar', 'bordir'];

/** How people speak of what stands in a category. */
export function reviewKind(category: string): ReviewKind {
  if (wearCategories.includes(category)) return 'wear';
  if (foodCategories.includes(category)) return 'food';
  return clothCategories.includes(category) ? 'cloth' : 'things';
}

/** Stars as people give them to makers they like: mean about 4.6. */
function starsFor(r: Random): number {
  const roll = r.next();
  if (roll < 0.76) return 5;
  if (roll < 0.94) return 4;
  if (roll < 0.98) return 3;
  return roll < 0.995 ? 2 : 1;
}

function bodyFor(stars: number, kind: ReviewKind, locale: 'id' | 'en', r: Random): string {
  const words = wordsByKind[kind][locale];
  const { openings, closings, short } = anyKind[locale];
  if (stars >= 4 && r.chance(0.12)) return r.pick(short);
  if (stars <= 3)
    return [r.pick(words.regret), r.pick(anyKind[locale].consolations)].filter(Boolean).join(' ');
  const [first, second] = r.shuffle(words.praise);
  const more = r.chance(0.45) ? second : undefined;
  const parts = [r.pick(openings), first, more, stars === 4 ? r.pick(words.but) : '', r.pick(closings)];
  return parts.filter(Boolean).join(' ');
}

export interface Reviewer {
  /** The first name, for the reply. */
  firstName: string;
  locale: 'id' | 'en';
}

/** What one buyer says of one thing, and perhaps what the maker answers. Never a text that was said before. */
export function composeReview(
  line: number,
  kind: ReviewKind,
  { firstName, locale }: Reviewer,
  said: Set<string>,
  r: Random,
): DemoReview {
  const stars = starsFor(r);
  let body = bodyFor(stars, kind, locale, r);
  for (let tries = 0; tries < 60 && body.length > 30 && said.has(body); tries++)
    body = bodyFor(stars, kind, locale, r);
  said.add(body);
  const { replies, apologies } = anyKind[locale];
  const answers = r.chance(stars <= 3 ? 0.8 : body.length > 30 ? 0.35 : 0.05);
  return {
    line,
    stars,
    title: stars >= 4 && r.chance(0.45) ? r.pick(wordsByKind[kind][locale].titles) : '',
    body,
    daysLater: r.int(0, 4),
    ...(answers ? { reply: r.pick(stars <= 3 ? apologies : replies).replace('{name}', firstName) } : {}),
  };
}
