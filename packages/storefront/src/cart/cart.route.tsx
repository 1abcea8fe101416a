import { buttonClass, EmptyState, Notice, PageHeading } from '@gebyar/ui';
import { ProductRow } from '../browse/product-row';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { browsePath } from '../i18n/site-paths';
import { pageMeta } from '../seo/page-meta';
import { changeCart } from './cart-action.server';
import { loadCartPage } from './cart-page.server';
import { CartSeller } from './cart-seller';
import { CartSummary } from './cart-summary';

export const loader = (args: LoaderFunctionArgs) => loadCartPage(args);

export const action = (args: ActionFunctionArgs) => changeCart(args);

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.cart_title(), location, matches, noIndex: true });

export default function CartPage() {
  const { cart, empty, suggestions } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="page">
        <PlainFault />
        {cart === null || empty ? (
          <EmptyCart orderGroup={cart?.orderGroup ?? null} />
        ) : (
          <FullCart cart={cart} />
        )}
      </div>
      <ProductRow title={m.search_suggestions()} products={suggestions} />
    </>
  );
}

/** What a plain form's refusal said; with a script, the form that was sent shows it itself. */
function PlainFault() {
  const result = useActionData<typeof action>();
  if (!result || result.ok || result.fault.typed !== undefined) return null;
  return (
    <Notice tone="danger" role="alert" title={m.cart_fault_title()} className="mt-4">
      <p>{result.fault.message}</p>
      {result.from ? (
        <Link to={result.from} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
          {m.cart_back_to_product()}
        </Link>
      ) : null}
    </Notice>
  );
}

type Cart = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['cart']>;

function FullCart({ cart }: { cart: Cart }) {
  const result = useActionData<typeof action>();
  const fault = result && !result.ok && result.fault.typed !== undefined ? result.fault : null;
  return (
    <>
      <PageHeading title={m.cart_title()}>
        <p>{m.cart_count({ count: cart.totalQuantity })}</p>
      </PageHeading>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-12">
        <div>
          {cart.deliveryGroups.map((group) => (
            <CartSeller key={group.id} group={group} problems={cart.problems} />
          ))}
        </div>
        <CartSummary cart={cart} fault={fault} />
      </div>
    </>
  );
}

function EmptyCart({ orderGroup }: { orderGroup: Cart['orderGroup'] }) {
  return (
    <EmptyState
      level={1}
      title={m.cart_empty_title()}
      action={
        <>
          {orderGroup ? (
            <LocalLink
              to={`/orders/${orderGroup.number}?key=${orderGroup.secret}`}
              className={buttonClass({ variant: 'secondary' })}
            >
              {m.cart_became_order_action()}
            </LocalLink>
          ) : null}
          <LocalLink to={browsePath()} className={buttonClass()}>
            {m.cart_empty_action()}
          </LocalLink>
        </>
      }
    >
      <p>{orderGroup ? m.cart_became_order({ number: orderGroup.number }) : m.cart_empty()}</p>
    </EmptyState>
  );
}
