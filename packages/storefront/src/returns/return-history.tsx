import type { ReturnDetailFragment } from '@gebyar/schema/shop';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';
import { moverWords, returnWords } from './return-words';

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
