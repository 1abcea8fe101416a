import { Button, buttonClass, TextInput } from '@gebyar/ui';
import { useId, useState } from 'react';
import { m } from '../i18n/messages';
import { useHydrated } from '../layout/use-hydrated';
import { whatsappUrl } from '../layout/whatsapp';

/** The address that opens this order again. Guests have nothing else, so it is easy to take along. */
export function KeepLink({ number, link }: { number: string; link: string }) {
  const id = useId();
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // A browser may refuse; the address stands above to be copied by hand.
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <section className="space-y-3 rounded-control bg-sunken p-5">
      <h2 className="text-base">{m.order_keep_title()}</h2>
      <p className="text-sm text-soft">{m.order_keep({ number })}</p>
      <label htmlFor={id} className="sr-only">
        {m.order_keep_label()}
      </label>
      <TextInput
        id={id}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
        className="text-sm"
      />
      <div className="flex flex-wrap gap-2">
        {hydrated ? (
          <Button type="button" variant="secondary" size="sm" className="grow" onClick={() => void copy()}>
            {copied ? m.order_keep_copied() : m.order_keep_copy()}
          </Button>
        ) : null}
        <a
          href={whatsappUrl(m.order_keep_text({ number, link }))}
          rel="noopener"
          className={`${buttonClass({ variant: 'secondary', size: 'sm' })} grow`}
        >
          {m.order_keep_whatsapp()}
        </a>
      </div>
      <span role="status" className="sr-only">
        {copied ? m.order_keep_copied() : ''}
      </span>
    </section>
  );
}
