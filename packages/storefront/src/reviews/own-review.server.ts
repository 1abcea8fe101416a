import {
  ReviewEditDocument,
  ReviewFormPageDocument,
  ReviewRemoveDocument,
  ReviewWriteDocument,
} from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { hasFaults, sortFaults, type FormFaults } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { orderPath } from '../orders/order-path';
import { textField } from '../session/form.server';
import { readToken } from '../session/session.server';
import { readReviewForm, type ReceivedForm } from './read-review-form.server';
import { mostPhotos, readPhotos, type ReviewPhoto } from './review-photos';

type ReviewArgs = ApiArgs & { params: Record<string, string | undefined> };

export type ReviewField = 'stars' | 'title' | 'body' | 'photos';

/** What is in the form: what was written, or typed. */
export interface ReviewValues {
  stars: number | null;
  title: string;
  body: string;
  photos: ReviewPhoto[];
}

/** The line that the address names, of the order that its key opens. */
async function findLine(args: ReviewArgs) {
  const { request, params } = args;
  const number = (params['number'] ?? '').slice(0, 40);
  const secret = (new URL(request.url).searchParams.get('key') ?? '').slice(0, 200);
  const found = secret === '' ? null : await shop.query(args, ReviewFormPageDocument, { number, secret });
  const group = found?.orderGroup;
  for (const { lines, seller } of group?.orders ?? []) {
    const line = lines.find(({ id }) => id === params['lineId']);
    if (group && line) return { group: { number: group.number, secret: group.secret }, line, seller };
  }
  throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
}

export async function loadOwnReview(args: ReviewArgs) {
  const found = await findLine(args);
  const { review, canReview } = found.line;
  const { stars = null, title = null, body = '', photos = [] } = review ?? {};
  const values: ReviewValues = { stars, title: title ?? '', body, photos };
  return {
    ...found,
    values,
    mayWrite: canReview || (review !== null && Date.parse(review.editableUntil) > Date.now()),
    signedIn: (await readToken(args.request, args.context.config, 'shop')) !== null,
  };
}

const fieldsByPath = { stars: 'stars', title: 'title', body: 'body', photoIds: 'photos' } as const;

function readValues({ fields, uploaded }: ReceivedForm, mediaOrigins: readonly string[]): ReviewValues {
  const stars = Number(textField(fields, 'stars', 2));
  return {
    stars: Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : null,
    // Longer than the API takes, so that it says so itself and nothing typed is lost.
    title: textField(fields, 'title', 400),
    body: textField(fields, 'body', 6_000),
    photos: [...readPhotos(fields.getAll('photo'), mediaOrigins), ...uploaded],
  };
}

function faultsOf({ stars, photos }: ReviewValues, { refused }: ReceivedForm): FormFaults<ReviewField> {
  const faults: FormFaults<ReviewField> = { fields: {}, form: [] };
  if (stars === null) faults.fields.stars = m.own_review_stars_missing();
  const tooMany = photos.length > mostPhotos ? [m.own_review_photos_too_many({ most: mostPhotos })] : [];
  const why = [...new Set([...refused, ...tooMany])];
  if (why.length > 0) faults.fields.photos = why.join(' ');
  return faults;
}

/** `save` writes the review or puts another in its place, `remove` takes it back; then on to the order. */
export async function changeOwnReview(args: ReviewArgs) {
  const { group, line } = await findLine(args);
  const own = { ...group, orderLineId: line.id };
  const done = () => redirect(`${orderPath(group)}#${line.id}`, 303);
  const form = await readReviewForm(args);
  if (textField(form.fields, 'intent', 20) === 'remove') {
    const { userErrors } = (await shop.mutate(args, ReviewRemoveDocument, { input: own })).reviewRemove;
    return userErrors.length === 0
      ? done()
      : data({ values: null, faults: sortFaults<ReviewField>(userErrors, {}) }, { status: 422 });
  }
  const values = readValues(form, args.context.config.mediaOrigins);
  const faults = faultsOf(values, form);
  const { stars, title, body, photos } = values;
  if (stars === null || hasFaults(faults)) return data({ values, faults }, { status: 422 });
  const input = { ...own, stars, title, body, photoIds: photos.map(({ id }) => id) };
  const { userErrors } = line.review
    ? (await shop.mutate(args, ReviewEditDocument, { input })).reviewEdit
    : (await shop.mutate(args, ReviewWriteDocument, { input })).reviewWrite;
  if (userErrors.length === 0) return done();
  return data({ values, faults: sortFaults<ReviewField>(userErrors, fieldsByPath) }, { status: 422 });
}
