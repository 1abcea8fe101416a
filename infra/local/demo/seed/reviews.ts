import {
  replyToReview,
  toPublicId,
  writeReview,
  type Context,
  type OrderGroupRecord,
} from '@gebyar/api/commands';
import type { DemoOrderPlan } from '../catalogue/types.ts';
import type { Users } from './accounts.ts';
import { asPerson } from './as-person.ts';
import { known } from './in-parallel.ts';

interface Parts {
  users: Users;
  owners: ReadonlyMap<string, string>;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What the buyer says of each thing, and what the maker answers to some of it. */
export async function seedReviews(
  context: Context,
  { reviews = [], locale = 'id' }: DemoOrderPlan,
  { group, orders }: OrderGroupRecord,
  { users, owners }: Parts,
  completed: Date,
  now: number,
): Promise<void> {
  const lines = orders.flatMap((order) => order.lines);
  const { number, secret } = group;
  for (const [index, { line: position, stars, title, body, daysLater, reply }] of reviews.entries()) {
    const line = lines[position];
    if (!line) throw new Error(`order ${number} has no line ${String(position)}`);
    const at = Math.min(completed.getTime() + daysLater * dayMs + (index + 2) * hourMs, now - 2 * hourMs);
    const shopper = { ...asPerson(context, users, 'shop', null, new Date(at)), locale };
    const orderLineId = toPublicId('orderLine', line.id);
    const { reviewId } = await writeReview(shopper, {
      number,
      secret,
      orderLineId,
      stars,
      title,
      body,
      photoAssetIds: [],
    });
    if (reply === undefined) continue;
    const later = new Date(Math.min(at + 20 * hourMs, now - hourMs));
    const owner = asPerson(context, users, 'seller', known(owners, line.seller_id), later);
    await replyToReview(owner, { reviewId: toPublicId('review', reviewId), body: reply });
  }
}
