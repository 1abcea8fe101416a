import { OfficeReviewsDocument, ReviewHideDocument, ReviewPublishDocument } from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { readReviewTab, reviewTabs } from './review-tabs';

const pageSize = 20;

export async function loadOfficeReviews(args: ApiArgs) {
  const params = new URL(args.request.url).searchParams;
  const tab = readReviewTab(params.get('show'));
  const { status, reported } = reviewTabs[tab];
  const after = params.get('after');
  const found = await orFromTheStart(args.request, () =>
    office.query(args, OfficeReviewsDocument, { first: pageSize, after, status, reported }),
  );
  return { tab, ...found };
}

/** A form that came back: which review's, and what was typed. */
export interface ModerationAnswer {
  reviewId: string;
  reason: string;
  faults: FormFaults<'reason'>;
}

/** `publish` lets a review stand (reviewId), `hide` takes it out of sight (reviewId, reason). */
export async function moderateReview(args: ApiArgs) {
  const form = await readForm(args.request);
  const reviewId = textField(form, 'reviewId', 100);
  const reason = textField(form, 'reason', 2_000);
  const { pathname, search } = new URL(args.request.url);
  const refuse = (faults: ModerationAnswer['faults']) => {
    const answer: ModerationAnswer = { reviewId, reason, faults };
    return data(answer, { status: 422 });
  };
  const intent = form.get('intent');
  if (intent !== 'hide' && intent !== 'publish')
    throw new Response('BAD_FORM', { status: 400, statusText: 'BAD_FORM' });
  const hide = intent === 'hide';
  if (hide && reason === '') return refuse({ fields: { reason: m.office_review_hide_missing() }, form: [] });
  const { userErrors } = hide
    ? (await office.mutate(args, ReviewHideDocument, { input: { reviewId, reason } })).reviewHide
    : (await office.mutate(args, ReviewPublishDocument, { input: { reviewId } })).reviewPublish;
  if (userErrors.length > 0) return refuse(sortFaults<'reason'>(userErrors, { reason: 'reason' }));
  return redirect(`${pathname}${search}`, 303);
}
