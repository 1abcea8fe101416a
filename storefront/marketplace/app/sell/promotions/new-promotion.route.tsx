import { noFaults } from '@gebyar/storefront/forms/form-faults';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { PromotionForm } from '~/promotions/promotion-form';
import { OwnerOnly } from '../desk/owner-only';
import { useDesk } from '../desk/use-desk';
import { createPromotion, loadNewPromotion } from './promotions.server';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadNewPromotion(args);

export const action = (args: ActionFunctionArgs) => createPromotion(args);

export default function NewPromotionPage() {
  const { values, choices, examples } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <>
      <header className="pb-6 pt-4">
        <LocalLink
          to={`${path}/promotions`}
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.promo_back()}
        </LocalLink>
        <h1 className="text-3xl">{m.promo_new()}</h1>
        <p className="pt-1 text-soft">{m.promo_lead()}</p>
      </header>
      <PromotionForm
        values={answer?.values ?? values}
        faults={answer?.faults ?? noFaults}
        choices={choices}
        examples={examples}
      />
    </>
  );
}
