import { Button, buttonClass } from '@gebyar/ui';
import Link2 from 'lucide-react/icons/link-2';
import QrCode from 'lucide-react/icons/qr-code';
import Share2 from 'lucide-react/icons/share-2';
import { useState } from 'react';
import { m } from '../i18n/messages';
import { useHydrated } from '../layout/use-hydrated';
import { whatsappUrl } from '../layout/whatsapp';

/** Sends a product on: to a chat, into the clipboard, or by the code on the screen. */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="flex flex-wrap gap-x-5">
      <a
        href={whatsappUrl(m.product_share_text({ title, url }))}
        rel="noopener"
        className={buttonClass({ variant: 'quiet' })}
      >
        <Share2 aria-hidden className="size-5" />
        {m.product_share()}
      </a>
      {hydrated ? (
        <Button type="button" variant="quiet" onClick={() => void copy()}>
          <Link2 aria-hidden className="size-5" />
          {copied ? m.product_share_copied() : m.product_share_copy()}
        </Button>
      ) : null}
      <a href="#provenance" className={buttonClass({ variant: 'quiet' })}>
        <QrCode aria-hidden className="size-5" />
        {m.product_share_qr()}
      </a>
      <span role="status" className="sr-only">
        {copied ? m.product_share_copied() : ''}
      </span>
    </div>
  );
}
