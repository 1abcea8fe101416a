import { Notice } from '@gebyar/ui';
import type { StockAnswer } from './stock-forms.server';

/** What was wrong with the form it stands in. */
export function StockNotice({ answer, form }: { answer: StockAnswer | undefined; form: string }) {
  if (answer?.form !== form) return null;
  return (
    <Notice tone="danger" role="alert">
      <ul className="space-y-1">
        {answer.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}
