import type { CartLineItemFragment } from '@gebyar/schema/shop';
import { Button, classNames, Notice, Picture, Stepper } from '@gebyar/ui';
import Trash2 from 'lucide-react/icons/trash-2';
import { NoPicture } from '../browse/product-card';
import { useFetcher } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Price, priceText } from '../layout/price';
import { cartStepProblems, type CartActionResult, type CartFault } from './cart-result';
import { DiscountList } from './discount-list';
import { LineForm, type CartFetcher } from './line-form';
import { LineText } from './line-text';

/** One line of the cart. Its buttons are submit buttons; the new quantity shows before the answer is there. */
export function CartLine({ line }: { line: CartLineItemFragment }) {
  const fetcher = useFetcher<CartActionResult>({ key: `line-${line.id}` });
  const { product, variant, unitPrice, total } = line;
  const asked = fetcher.formData;
  const busy = fetcher.state !== 'idle';
  const quantity = asked?.get('intent') === 'update' ? Number(asked.get('quantity')) : line.quantity;
  const image = variant.image ?? product.image;
  const fault = !busy && fetcher.data?.ok === false ? fetcher.data.fault : null;
  if (asked?.get('intent') === 'remove') return null;
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 py-5 sm:grid-cols-[7rem_minmax(0,1fr)]">
      <div className="row-span-2 aspect-[4/5] overflow-hidden rounded-cloth bg-sunken">
        {image ? (
          <Picture image={image} alt="" sizes="7rem" className="size-full object-cover" />
        ) : (
          <NoPicture />
        )}
      </div>
      <div className="space-y-0.5">
        <h3 className="line-clamp-3 font-medium leading-snug tracking-normal">
          <LocalLink
            to={`/products/${product.slug}?variant=${encodeURIComponent(variant.id)}`}
            className="hover:text-indigo hover:underline"
          >
            {product.title}
          </LocalLink>
        </h3>
        {variant.selectedOptions.length > 0 ? (
          <p className="text-sm text-soft">
            {variant.selectedOptions.map(({ name, value }) => `${name}: ${value}`).join(' · ')}
          </p>
        ) : null}
        <LineText line={line} fetcher={fetcher} />
        {product.madeToOrderDays === null ? null : (
          <p className="text-sm text-soga">{m.card_made_to_order({ days: product.madeToOrderDays })}</p>
        )}
        {line.compareAtPrice ? (
          <p className="text-sm text-muted">
            <span className="sr-only">{m.price_was()} </span>
            <s>
              <Price money={line.compareAtPrice} />
            </s>
          </p>
        ) : null}
        {quantity > 1 ? (
          <p className="text-sm text-muted">{m.cart_line_each({ price: priceText(unitPrice) })}</p>
        ) : null}
      </div>
      <div className="col-start-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex items-center gap-x-1">
          <LineForm fetcher={fetcher} intent="update" lineId={line.id}>
            <Stepper
              name="quantity"
              value={quantity}
              min={1}
              max={Math.max(variant.availableQuantity, 1)}
              labels={{
                decrease: m.cart_line_less({ title: product.title }),
                increase: m.cart_line_more({ title: product.title }),
                value: m.cart_line_quantity({ title: product.title }),
              }}
            />
          </LineForm>
          <LineForm fetcher={fetcher} intent="remove" lineId={line.id}>
            <button
              aria-label={m.cart_line_remove_named({ title: product.title })}
              className="grid size-11 place-items-center rounded-control text-muted hover:text-danger"
            >
              <Trash2 aria-hidden className="size-5" />
            </button>
          </LineForm>
        </div>
        <Price money={total} className={classNames('font-semibold', busy && 'opacity-50')} />
      </div>
      <div className="col-span-2 empty:hidden sm:col-span-1 sm:col-start-2">
        <DiscountList discounts={line.discounts} />
      </div>
      <LineFaults line={line} fetcher={fetcher} fault={fault} />
    </li>
  );
}

interface LineFaultsProps {
  line: CartLineItemFragment;
  fetcher: CartFetcher;
  fault: CartFault | null;
}

/** What is wrong with this line, and a button that puts it right where one can. */
function LineFaults({ line, fetcher, fault }: LineFaultsProps) {
  const problems = cartStepProblems(line.problems);
  if (problems.length === 0 && fault === null) return null;
  return (
    <div className="col-span-2 space-y-3 sm:col-span-1 sm:col-start-2">
      {problems.map((problem) => (
        <Notice key={problem.code} tone={problem.blocking ? 'danger' : 'warning'}>
          <p>{problem.message}</p>
          {problem.code === 'INSUFFICIENT_STOCK' && problem.availableQuantity ? (
            <LineForm fetcher={fetcher} intent="update" lineId={line.id}>
              <Button name="quantity" value={problem.availableQuantity} variant="secondary" className="mt-2">
                {m.cart_line_set({ count: problem.availableQuantity })}
              </Button>
            </LineForm>
          ) : null}
        </Notice>
      ))}
      {fault ? (
        <Notice tone="danger" role="alert">
          {fault.message}
        </Notice>
      ) : null}
    </div>
  );
}
