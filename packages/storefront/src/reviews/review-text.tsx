import { Picture, type PictureImage } from '@gebyar/ui';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';
import { Paragraphs } from '../layout/paragraphs';
import { Stars } from './stars';

/** What every reader of a review sees of it, whichever endpoint it comes from. */
export interface ReviewWords {
  id: string;
  authorName: string;
  stars: number;
  title: string | null;
  body: string;
  createdAt: string;
  editedAt: string | null;
  variantTitle: string | null;
  photos: (PictureImage & { id: string; w1600: string })[];
}

/** What one person who bought it says. Always text, never HTML. */
export function ReviewText({ review }: { review: ReviewWords }) {
  const { id, authorName, stars, title, body, createdAt, editedAt, variantTitle, photos } = review;
  return (
    <>
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
      {title === null ? null : <p className="font-semibold">{title}</p>}
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
    </>
  );
}
