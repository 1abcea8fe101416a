import { ReviewReplyDocument, ReviewReplyRemoveDocument, SellerReviewsDocument } from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
import { readReviewTab } from './review-tabs';

type DeskArgs = ApiArgs & { params: Record<string, string | undefined> };

const pageSize = 20;

export async function loadSellerReviews(args: DeskArgs) {
  const params = new URL(args.request.url).searchParams;
  const tab = readReviewTab(params.get('show'));
  const { seller: found } = await orFromTheStart(args.request, () =>
    seller.query(args, SellerReviewsDocument, {
      sellerId: args.params['sellerId'] ?? '',
      first: pageSize,
      after: params.get('after'),
      unanswered: tab === 'unanswered',
    }),
  );
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { tab, ...found };
}

/** A form that came back: which review's, and what was typed. */
export interface ReplyAnswer {
  reviewId: string;
  body: string;
  faults: FormFaults<'body'>;
}

/** `reply` puts the one public answer below a review (reviewId, body), `remove` takes it back. */
export async function changeReply(args: DeskArgs) {
  const form = await readForm(args.request);
  const reviewId = textField(form, 'reviewId', 100);
  const body = textField(form, 'body', 4_000);
  const { pathname, search } = new URL(args.request.url);
  const done = () => redirect(`${pathname}${search}#${reviewId}`, 303);
  const refuse = (faults: ReplyAnswer['faults']) => {
    const answer: ReplyAnswer = { reviewId, body, faults };
    return data(answer, { status: 422 });
  };
  if (form.get('intent') === 'remove') {
    const { reviewReplyRemove } = await seller.mutate(args, ReviewReplyRemoveDocument, {
      input: { reviewId },
    });
    const { userErrors } = reviewReplyRemove;
    return userErrors.length === 0 ? done() : refuse(sortFaults<'body'>(userErrors, {}));
  }
  if (body === '') return refuse({ fields: { body: m.sell_review_reply_missing() }, form: [] });
  const { reviewReply } = await seller.mutate(args, ReviewReplyDocument, { input: { reviewId, body } });
  if (reviewReply.userErrors.length === 0) return done();
  return refuse(sortFaults<'body'>(reviewReply.userErrors, { body: 'body' }));
}
