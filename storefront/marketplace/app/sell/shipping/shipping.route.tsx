import { Notice } from '@gebyar/ui';
import {
  useActionData,
  useLoaderData,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { OwnerOnly } from '../desk/owner-only';
import { OwnWays } from './own-ways';
import { PickUpPlaces } from './pick-up-places';
import { ProductRules } from './product-rules';
import { ShippingExample } from './shipping-example';
import { changeShipping, loadShipping } from './shipping.server';
import { WaysForm } from './ways-form';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadShipping(args);

export const action = (args: ActionFunctionArgs) => changeShipping(args);

/** How a seller sends: the simple things first, what few need below. */
export default function ShippingPage() {
  const { desk, ...example } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  return (
    <>
      <header className="pb-4 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.sell_tab_shipping()}</h1>
        <p className="pt-1 text-soft">{m.shipping_lead()}</p>
      </header>
      <div className="gap-x-12 space-y-10 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start lg:space-y-0">
        <div className="space-y-10">
          {params.has('saved') && !answer ? (
            <Notice tone="success" role="status">
              {m.shipping_saved()}
            </Notice>
          ) : null}
          <WaysForm desk={desk} answer={answer} />
          <PickUpPlaces desk={desk} answer={answer} />
          <OwnWays desk={desk} answer={answer} />
          <ProductRules desk={desk} answer={answer} />
        </div>
        <ShippingExample desk={desk} {...example} />
      </div>
    </>
  );
}
