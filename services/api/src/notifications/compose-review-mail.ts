import { productLoader } from '../catalog/index.js';
import { orderPageUrl } from '../checkout/index.js';
import type { Context } from '../platform/context.js';
import { withLoaders } from '../platform/graphql/index.js';
import { defaultLocale, localize } from '../platform/locale.js';
import { findReview, unreviewedLines } from '../reviews/index.js';
import { groupOfOrder, sellerNames } from './notification.queries.js';
import type { MailContent } from './templates/mail-content.js';
import { newReview, reviewInvitation } from './templates/review-letters.js';

/** Null when everything of the order was reviewed meanwhile. */
export async function composeReviewInvitation(
  context: Context,
  orderId: string,
): Promise<MailContent | null> {
  if ((await unreviewedLines(context, orderId)) === 0) return null;
  const record = await groupOfOrder(context, orderId);
  const found = record.orders.find(({ order }) => order.id === orderId);
  if (!found) throw new Error(`order ${orderId} is not there`);
  const { group } = record;
  return reviewInvitation({
    buyer: group.buyer_name,
    seller: (await sellerNames(context, record)).get(found.order.seller_id) ?? '',
    goods: found.lines.map(({ title }) => localize(title, group.locale)),
    locale: group.locale,
    shop: context.deployment.name,
    url: orderPageUrl(context.config.PUBLIC_URL_MARKETPLACE, group.locale, group),
  });
}

/** Null when it can't be read any more. */
export async function composeNewReview(context: Context, reviewId: string): Promise<MailContent | null> {
  const review = await findReview(context, reviewId);
  if (review?.status !== 'PUBLISHED') return null;
  const product = await withLoaders(context).loader(productLoader).load(review.product_id);
  if (!product) throw new Error(`the product of review ${reviewId} is not there`);
  return newReview({
    author: review.author_name,
    stars: review.stars,
    product: localize(product.title, defaultLocale),
    title: review.title,
    body: review.body,
    locale: defaultLocale,
    shop: context.deployment.name,
    url: `${context.config.PUBLIC_URL_MARKETPLACE}/products/${product.slug}`,
  });
}
