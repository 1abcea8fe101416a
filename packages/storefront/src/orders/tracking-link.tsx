import { buttonClass } from '@gebyar/ui';
import { m } from '../i18n/messages';

interface Followed {
  trackingUrl: string | null;
  trackingNumber: string | null;
}

/** To the courier's own page about a parcel; some take the number in the address, some want it typed in. */
export function TrackingLink({
  shipment: { trackingUrl: url, trackingNumber: number },
}: {
  shipment: Followed;
}) {
  if (url === null || number === null) return null;
  const takesNumber = url.includes(encodeURIComponent(number));
  return (
    <p>
      <a
        href={url}
        rel="noopener noreferrer external"
        target="_blank"
        aria-label={m.parcel_track_number({ number })}
        className={buttonClass({ variant: 'quiet', size: 'sm' })}
      >
        {m.parcel_track()}
      </a>
      {takesNumber ? null : <span className="block text-sm text-soft">{m.parcel_track_hint()}</span>}
    </p>
  );
}
