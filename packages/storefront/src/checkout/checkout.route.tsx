import { buttonClass, EmptyState, PageHeading } from '@gebyar/ui';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { pageMeta } from '../seo/page-meta';
import { readCartId } from '../session/cart-cookie.server';
import { CheckoutForm } from './checkout-form';
import { loadCheckout } from './checkout-page.server';
import { submitCheckout } from './submit-checkout.server';

export const loader = async (args: LoaderFunctionArgs) => ({
  page: await loadCheckout(args, await readCartId(args.request)),
});

export const action = (args: ActionFunctionArgs) => submitCheckout(args);

/** Going back from the payment page has to ask again: the cart is an order by then. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.checkout_title(), location, matches, noIndex: true });

export default function CheckoutPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const page = answer?.page ?? loaded.page;
  if (page === null || answer?.cartGone) {
    return (
      <div className="page">
        <EmptyState
          level={1}
          title={answer?.cartGone ? m.checkout_gone_title() : m.checkout_empty_title()}
          action={
            <>
              <LocalLink to="/" className={buttonClass()}>
                {m.checkout_empty_action()}
              </LocalLink>
              <LocalLink to="/orders" className={buttonClass({ variant: 'secondary' })}>
                {m.checkout_empty_orders()}
              </LocalLink>
            </>
          }
        >
          <p>{answer?.cartGone ? m.checkout_gone() : m.checkout_empty()}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page">
      <PageHeading title={m.checkout_title()}>
        <p>{m.checkout_lead()}</p>
      </PageHeading>
      <CheckoutForm page={page} answer={answer ?? null} />
    </div>
  );
}
