import type { PromotionExampleLineFragment } from '@gebyar/schema/seller';
import { Notice } from '@gebyar/ui';
import { m } from '@gebyar/storefront/i18n/messages';
import { exampleText, isFree } from './promotion-words';

/** What a promotion comes to, in words that a maker can check. */
export function PromotionExamples({ examples }: { examples: readonly PromotionExampleLineFragment[] }) {
  return (
    <div aria-live="polite" className="space-y-3">
      <div className="rounded-control bg-indigo-wash p-4">
        <p className="text-sm text-soft">{m.promo_example()}</p>
        {examples.length === 0 ? (
          <p>{m.promo_example_none()}</p>
        ) : (
          <ul className="space-y-1">
            {examples.map((example) => (
              <li key={exampleText(example)} className="font-medium">
                {exampleText(example)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {examples.some(isFree) ? <Notice tone="warning">{m.promo_example_free()}</Notice> : null}
    </div>
  );
}
