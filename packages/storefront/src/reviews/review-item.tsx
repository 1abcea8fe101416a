import type { ReviewItemFragment } from '@gebyar/schema/shop';
import { Picture } from '@gebyar/ui';
import { formatDate } from '../i18n/dates';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Paragraphs } from '../layout/paragraphs';
import { Stars } from './stars';

interface ReviewItemProps {
  review: ReviewItemFragment;
  seller: string;
  productSlug: string;
}

/** What one person who bought it says, with the maker's answer. Always text, never HTML. */
export function ReviewItem({ review, seller, productSlug }: ReviewItemProps) {
  const { id, authorName, stars, title, body, createdAt, editedAt, variantTitle, photos, reply } = review;
  return (
    <article aria-labelledby={`by-${id}`} className="space-y-2 break-words">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars value={stars} />
        <p id={`by-${id}`} className="font-semibold">
          {authorName}
        </p>
        <p className="text-sm text-muted">
          {[formatDate(createdAt), variantTitle, editedAt === null ? null : m.review_edited()]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {title === null ? null : <h3 className="text-base">{title}</h3>}
      {body === '' ? null : <Paragraphs text={body} className="text-soft" />}
      {photos.length > 0 ? (
        <ul className="flex flex-wrap gap-2 pt-1">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <a
                href={photo.w1600}
                aria-label={m.review_photo({ number: index + 1, name: authorName })}
                className="block size-20 overflow-hidden rounded-cloth border border-line hover:border-indigo"
              >
                <Picture image={photo} alt="" sizes="5rem" className="size-full object-cover" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {reply === null ? null : (
        <div className="border-l-2 border-soga pl-4">
          <p className="text-sm font-semibold text-soga">{m.review_reply({ seller })}</p>
          <Paragraphs text={reply.body} className="text-[0.9375rem] text-soft" />
        </div>
      )}
      <p className="text-sm">
        <LocalLink
          to={`/reviews/${id}/report?product=${productSlug}`}
          rel="nofollow"
          prefetch="none"
          className="inline-flex min-h-8 items-center text-muted hover:text-indigo hover:underline"
        >
          {m.review_report()}
          <span className="sr-only"> {m.review_by({ name: authorName })}</span>
        </LocalLink>
      </p>
    </article>
  );
}
