import type { WishCardFragment } from '@gebyar/schema/shop';
import { Button, buttonClass } from '@gebyar/ui';
import { NoPicture, ProductCard } from '../browse/product-card';
import { Form } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import type { Wish } from './wishes.server';

/** One thing kept for later, at the price of now, with the way into the cart and off the list. */
export function WishItem({ wish: { product, productId } }: { wish: Wish }) {
  return (
    <div className="flex h-full flex-col gap-3">
      <div className="flex-1">{product ? <ProductCard product={product} /> : <Gone />}</div>
      <div className="space-y-1">
        {product ? <IntoCart product={product} /> : null}
        <Form method="post" action={localPath('/wishes')} preventScrollReset>
          <input type="hidden" name="productId" value={productId} />
          <Button
            name="intent"
            value="remove"
            variant="quiet"
            size="sm"
            wide
            aria-label={product ? m.wish_remove_named({ title: product.title }) : m.wish_remove_gone()}
          >
            {m.wish_remove()}
          </Button>
        </Form>
      </div>
    </div>
  );
}

/** What there is just one of goes into the cart at once; where there is a choice, the product's page asks. */
function IntoCart({ product }: { product: WishCardFragment }) {
  const { title, slug, available, variants, personalisation } = product;
  const [only, ...others] = variants;
  const look = { variant: 'secondary', size: 'sm', wide: true } as const;
  if (!available || !only || others.length > 0 || personalisation?.required) {
    return (
      <LocalLink to={`/products/${slug}`} className={buttonClass(look)}>
        {available ? m.wish_choose() : m.wish_see()}
        <span className="sr-only">: {title}</span>
      </LocalLink>
    );
  }
  return (
    <Form method="post" action={localPath('/cart')}>
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variantId" value={only.id} />
      <input type="hidden" name="quantity" value="1" />
      <input type="hidden" name="from" value={localPath('/wishes')} />
      <Button {...look} aria-label={m.wish_add_to_cart_named({ title })}>
        {m.wish_add_to_cart()}
      </Button>
    </Form>
  );
}

function Gone() {
  return (
    <div className="space-y-3">
      <div className="aspect-[4/5] overflow-hidden rounded-cloth bg-sunken opacity-70">
        <NoPicture />
      </div>
      <p className="text-[0.9375rem] text-muted">{m.wish_gone()}</p>
    </div>
  );
}
