import type { ProductCardFragment } from '@gebyar/schema/shop';
import { Badge, Blossom, Picture } from '@gebyar/ui';
import { formatDay } from '../i18n/dates';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { minorUnits, Price, priceText } from '../layout/price';

interface ProductCardProps {
  product: ProductCardFragment;
  sizes?: string;
  /** The first row of a page is fetched at once. */
  first?: boolean;
}

const gridSizes = '(min-width: 64rem) 20rem, (min-width: 40rem) 33vw, calc(50vw - 1.5rem)';

/** One product in a list: the picture first, then who made it, what it is and what it costs. */
export function ProductCard({ product, sizes = gridSizes, first = false }: ProductCardProps) {
  const { image, title, seller, available, madeToOrderDays } = product;
  const closed = seller.holiday?.isNow && !seller.holiday.acceptsOrders ? seller.holiday : null;
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative aspect-[4/5] overflow-hidden rounded-cloth bg-sunken">
        {image ? (
          <Picture
            image={image}
            alt=""
            sizes={sizes}
            first={first}
            className="size-full object-cover transition-transform duration-500 ease-cloth group-hover:scale-[1.03]"
          />
        ) : (
          <NoPicture />
        )}
        <div className="absolute left-2 top-2 flex flex-wrap gap-1">
          {closed ? <Badge>{m.card_closed_until({ until: formatDay(closed.until) })}</Badge> : null}
          {available ? null : <Badge>{m.card_sold_out()}</Badge>}
          {available && madeToOrderDays !== null ? (
            <Badge tone="soga">{m.card_made_to_order({ days: madeToOrderDays })}</Badge>
          ) : null}
        </div>
      </div>
      <div className="flex flex-1 flex-col pt-3">
        <p className="truncate text-sm text-muted">{seller.name}</p>
        <h3 className="line-clamp-2 text-[0.9375rem] font-medium leading-snug tracking-normal">
          <LocalLink
            to={`/products/${product.slug}`}
            className="after:absolute after:inset-0 group-hover:text-indigo"
          >
            {title}
          </LocalLink>
        </h3>
        <CardPrice product={product} />
      </div>
    </article>
  );
}

function CardPrice({ product: { price, maxPrice, compareAtPrice } }: { product: ProductCardFragment }) {
  const ranges = minorUnits(maxPrice) > minorUnits(price);
  const reduced = compareAtPrice !== null && minorUnits(compareAtPrice) > minorUnits(price);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 pt-1">
      {reduced ? <span className="sr-only">{m.card_now()}</span> : null}
      <span className="font-semibold tabular-nums">
        {ranges ? m.card_from({ price: priceText(price) }) : priceText(price)}
      </span>
      {reduced ? (
        <>
          <span className="sr-only">{m.card_was()}</span>
          <s className="text-sm text-muted">
            <Price money={compareAtPrice} />
          </s>
        </>
      ) : null}
    </p>
  );
}

/** A product whose maker has not taken a picture yet. */
export function NoPicture() {
  return (
    <div className="grid size-full place-items-center text-soga">
      <div className="grid place-items-center gap-2">
        <Blossom className="size-14 opacity-60" />
        <span className="text-sm">{m.product_no_picture()}</span>
      </div>
    </div>
  );
}
