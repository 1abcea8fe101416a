import type { ProductPageQuery, VariantChoiceFragment } from '@gebyar/schema/shop';
import { buttonClass, Notice } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { minorUnits, Price } from '../layout/price';
import { whatsappUrl } from '../layout/whatsapp';
import { usePublicUrl } from '../seo/use-public-url';
import { AddToCart } from './add-to-cart';
import { StockTruth } from './stock-truth';
import { VariantPicker } from './variant-picker';
import { optionChoices } from './variants';

type Product = NonNullable<ProductPageQuery['product']>;

/** Price, options, stock and the way into the cart. */
export function BuyBox({ product, variant }: { product: Product; variant: VariantChoiceFragment | null }) {
  const price = variant?.price ?? product.price;
  const before = variant ? variant.compareAtPrice : product.compareAtPrice;
  const reduced = before !== null && minorUnits(before) > minorUnits(price);
  return (
    <div className="space-y-5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Price money={price} className="text-2xl font-bold" />
        {reduced ? (
          <s className="text-muted">
            <span className="sr-only">{m.card_was()} </span>
            <Price money={before} />
          </s>
        ) : null}
      </p>
      {variant && product.options.length > 0 ? (
        <VariantPicker choices={optionChoices(product.options, product.variants, variant)} />
      ) : null}
      <StockTruth available={variant?.availableQuantity ?? 0} />
      {variant && variant.availableQuantity > 0 ? (
        <AddToCart key={variant.id} variant={variant} personalisation={product.personalisation} />
      ) : (
        <SoldOut product={product} />
      )}
    </div>
  );
}

function SoldOut({ product }: { product: Product }) {
  const publicUrl = usePublicUrl();
  const { seller, title, slug } = product;
  const text = m.product_ask_text({
    seller: seller.name,
    title,
    url: `${publicUrl}${localPath(`/products/${slug}`)}`,
  });
  return (
    <Notice tone="warning">
      <p>{product.available ? m.product_stock_none_variant() : m.product_stock_none_all()}</p>
      {seller.whatsappUrl ? (
        <a
          href={whatsappUrl(text, seller.whatsappUrl)}
          rel="noopener"
          className={`mt-3 ${buttonClass({ variant: 'secondary' })}`}
        >
          {m.product_ask_restock()}
        </a>
      ) : null}
    </Notice>
  );
}
