import type { ProductCardFragment } from '@gebyar/schema/shop';
import { buttonClass, classNames, Ornament, Picture } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';

/** The gallery's front room: a sentence, and three pieces hung at different heights. */
export function Hero({ city, products }: { city: string; products: ProductCardFragment[] }) {
  return (
    <section className="overflow-hidden">
      <div className="page grid items-center gap-x-16 gap-y-8 pt-8 lg:grid-cols-[1fr_1.15fr] lg:pt-14">
        <div className="space-y-4">
          <p className="font-semibold text-soga">{m.home_above()}</p>
          <h1 className="text-[2.5rem] leading-[1.08] md:text-6xl">{m.home_headline({ city })}</h1>
          <p className="max-w-md text-lg text-soft">{m.home_lead()}</p>
          <div className="flex flex-wrap gap-3 pt-2">
            <LocalLink to="/categories" className={buttonClass({ size: 'lg' })}>
              {m.home_browse()}
            </LocalLink>
            <LocalLink to="/sellers" className={buttonClass({ variant: 'secondary', size: 'lg' })}>
              {m.home_meet_makers()}
            </LocalLink>
          </div>
        </div>
        <ul className="grid grid-cols-[2fr_1fr] items-start gap-3 md:gap-5">
          {products.map((product, index) => (
            <Piece key={product.id} product={product} index={index} />
          ))}
        </ul>
      </div>
      <Ornament className="mt-10 text-soga opacity-60" />
    </section>
  );
}

function Piece({ product, index }: { product: ProductCardFragment; index: number }) {
  const { image } = product;
  return (
    <li className={classNames('group relative', index === 0 && 'row-span-2', index === 1 && 'pt-8 md:pt-12')}>
      {image ? (
        <Picture
          image={image}
          alt=""
          first={index === 0}
          sizes={index === 0 ? '(min-width: 64rem) 28rem, 66vw' : '(min-width: 64rem) 14rem, 33vw'}
          className="aspect-[4/5] w-full rounded-cloth object-cover"
        />
      ) : null}
      <p className="line-clamp-2 pt-2 text-sm text-soft">
        <LocalLink
          to={`/products/${product.slug}`}
          className="after:absolute after:inset-0 group-hover:text-indigo"
        >
          {product.title}
        </LocalLink>
      </p>
    </li>
  );
}
