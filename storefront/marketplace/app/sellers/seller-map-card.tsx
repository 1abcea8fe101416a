import { m } from '@gebyar/storefront/i18n/messages';
import type { SellerMapDrawing } from './seller-map';

interface SellerMapCardProps {
  map: SellerMapDrawing;
  /** Where the maker is, in words. */
  place: string;
  location: { latitude: number; longitude: number };
}

/** Where a maker is among all others: drawn from their own places, without a map of anybody else's. */
export function SellerMapCard({ map, place, location }: SellerMapCardProps) {
  const { width, height, dots, districts, here } = map;
  const latitude = String(location.latitude);
  const longitude = String(location.longitude);
  return (
    <section aria-labelledby="place" className="space-y-3">
      <h2 id="place" className="text-xl">
        {m.seller_place()}
      </h2>
      <svg
        role="img"
        aria-label={m.seller_map({ place })}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        className="w-full rounded-cloth border border-line bg-sunken"
      >
        <g className="fill-soga" opacity="0.35">
          {dots.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r="2.2" />
          ))}
        </g>
        <g className="fill-muted" fontSize="11" textAnchor="middle">
          {districts.map(({ name, x, y }) => (
            <text key={name} x={x} y={y} className="stroke-sunken" strokeWidth="3" paintOrder="stroke">
              {name}
            </text>
          ))}
        </g>
        <circle cx={here.x} cy={here.y} r="13" className="fill-accent" opacity="0.3" />
        <circle cx={here.x} cy={here.y} r="6" className="fill-accent stroke-ink" strokeWidth="1.5" />
      </svg>
      <p className="text-sm text-muted">{m.seller_map_note()}</p>
      <a
        href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`}
        rel="noopener noreferrer"
        className="inline-flex min-h-11 items-center text-[0.9375rem] text-indigo underline underline-offset-4"
      >
        {m.seller_map_open()}
      </a>
    </section>
  );
}
