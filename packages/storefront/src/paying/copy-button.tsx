import { Button } from '@gebyar/ui';
import { useEffect, useState } from 'react';
import { m } from '../i18n/messages';
import { useHydrated } from '../layout/use-hydrated';

/** Copies a text; where nothing can be copied there is no button, and the text stands beside it anyway. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const ready = useHydrated();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_500);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!ready || !('clipboard' in navigator)) return null;
  return (
    <Button
      type="button"
      variant="secondary"
      size="sm"
      aria-label={copied ? m.pay_copied() : m.pay_copy_named({ what })}
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      <span aria-live="polite">{copied ? m.pay_copied() : m.pay_copy()}</span>
    </Button>
  );
}
