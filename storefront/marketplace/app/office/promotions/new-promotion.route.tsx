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
import { OperatorFields } from './operator-fields';
import { createPromotion, loadNewPromotion } from './promotions.server';

export const loader = (args: LoaderFunctionArgs) => loadNewPromotion(args);

export const action = (args: ActionFunctionArgs) => createPromotion(args);

export default function NewOfficePromotionPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const values = answer?.values ?? loaded.values;
  const faults = answer?.faults ?? noFaults;
  return (
    <>
      <header className="pb-6 pt-4">
        <LocalLink
          to="/office/promotions"
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.promo_back()}
        </LocalLink>
        <h1 className="text-3xl">{m.promo_new()}</h1>
      </header>
      <PromotionForm
        // A search for sellers is a new page of the form: its fields start from the address again.
        key={loaded.values.sellerQuery}
        values={values}
        faults={faults}
        choices={loaded.choices}
        examples={loaded.examples}
      >
        <OperatorFields
          values={values}
          faults={faults}
          found={loaded.sellers}
          chosen={answer?.chosen ?? loaded.chosen}
        />
      </PromotionForm>
    </>
  );
}
