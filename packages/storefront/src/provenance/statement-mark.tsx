import Quote from 'lucide-react/icons/quote';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';

interface StatementMarkProps {
  verifiedAt: string | null;
  /** Who checked it. */
  who: string;
}

/** Whose word a statement is: checked by the operator, or the maker's own. Told by icon and words, not by colour alone. */
export function StatementMark({ verifiedAt, who }: StatementMarkProps) {
  return verifiedAt === null ? (
    <span className="inline-flex items-center gap-1.5 text-sm text-muted">
      <Quote aria-hidden className="size-4 shrink-0" />
      {m.provenance_claimed()}
    </span>
  ) : (
    <span className="inline-flex items-center gap-1.5 text-sm font-medium text-success">
      <ShieldCheck aria-hidden className="size-4 shrink-0" />
      {m.provenance_verified({ who, date: formatDate(verifiedAt) })}
    </span>
  );
}
