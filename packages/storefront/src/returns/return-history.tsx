import type { ReturnDetailFragment } from '@gebyar/schema/shop';
import { Notice } from '@gebyar/ui';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';
import { moverWords, returnWords } from './return-words';

const authors = { SELLER: m.return_from_seller, OFFICE: m.return_from_office } as const;

/** What the other side said last: it holds what to do, such as where to send it. */
export function LastWord({ transitions }: Pick<ReturnDetailFragment, 'transitions'>) {
  const last = transitions.at(-1);
  if (!last || last.note === '' || (last.by !== 'SELLER' && last.by !== 'OFFICE')) return null;
  return (
    <Notice tone="info" title={authors[last.by]()}>
      <p className="whitespace-pre-line break-words">{last.note}</p>
    </Notice>
  );
}

/** Every step of a return, with what was said. */
export function ReturnHistory({ transitions }: Pick<ReturnDetailFragment, 'transitions'>) {
  return (
    <section className="space-y-3">
      <h2 className="text-lg">{m.return_history()}</h2>
      <ol className="space-y-3 border-l-2 border-line pl-4">
        {transitions.map(({ status, by, note, at }) => (
          <li key={`${status}${at}`}>
            <p className="font-medium">{returnWords[status]()}</p>
            <p className="text-sm text-muted">
              {moverWords[by]()} · {formatDateTime(at)}
            </p>
            {note === '' ? null : <p className="whitespace-pre-line break-words text-soft">“{note}”</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
