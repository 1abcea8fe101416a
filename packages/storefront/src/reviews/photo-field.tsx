import { useId } from 'react';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { hasAccounts } from '../i18n/site';
import { mostPhotos, photoValue, type ReviewPhoto } from './review-photos';

interface PhotoFieldProps {
  photos: ReviewPhoto[];
  error: string | undefined;
  /** Only who is signed in can add pictures. */
  signedIn: boolean;
  /** Where to come back to after signing in. */
  here: string;
}

/** The pictures there are, each with a tick to keep it, and the way to add more. */
export function PhotoField({ photos, error, signedIn, here }: PhotoFieldProps) {
  const id = useId();
  if (photos.length === 0 && !signedIn && !hasAccounts()) return null;
  return (
    <fieldset className="space-y-3">
      <legend className="font-medium">
        {m.own_review_photos()}
        <span className="ml-1.5 font-normal text-muted">({m.form_optional()})</span>
      </legend>
      {photos.length > 0 ? (
        <ul className="flex flex-wrap gap-3">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <label className="block w-24 cursor-pointer text-sm">
                <img
                  src={photo.url}
                  alt=""
                  width={96}
                  height={96}
                  className="size-24 rounded-cloth border border-line bg-sunken object-cover"
                />
                <span className="flex min-h-11 items-center gap-2">
                  <input
                    type="checkbox"
                    name="photo"
                    value={photoValue(photo)}
                    defaultChecked
                    className="size-5 shrink-0"
                  />
                  {m.own_review_photo_keep({ number: index + 1 })}
                </span>
              </label>
            </li>
          ))}
        </ul>
      ) : null}
      {signedIn ? (
        <div>
          <label htmlFor={id} className="sr-only">
            {m.own_review_photos_add()}
          </label>
          <p id={`${id}-hint`} className="pb-2 text-sm text-muted">
            {m.own_review_photos_hint({ most: mostPhotos })}
          </p>
          <input
            // A form that came back has its pictures above: the same files are not sent twice.
            key={photos.map((photo) => photo.id).join()}
            id={id}
            type="file"
            name="files"
            multiple
            accept="image/jpeg,image/png,image/webp,image/avif"
            aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
            aria-invalid={error === undefined ? undefined : true}
            className="block w-full rounded-control border border-dashed border-line-strong bg-surface p-3 text-sm text-soft file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border-0 file:bg-indigo-wash file:px-4 file:font-semibold file:text-indigo hover:border-indigo aria-invalid:border-danger"
          />
        </div>
      ) : hasAccounts() ? (
        <p className="text-sm text-soft">
          <LocalLink
            to={`/sign-in?next=${encodeURIComponent(here)}`}
            className="inline-block py-1 text-indigo underline decoration-line-strong underline-offset-4"
          >
            {m.own_review_photos_sign_in()}
          </LocalLink>
        </p>
      ) : null}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-sm font-medium break-words text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
