import { MySellersDocument, SellerApplyDocument } from '@gebyar/schema/seller';
import { HomeCityDocument } from '@gebyar/schema/shop';
import { PageHeading } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import { shop } from '@gebyar/storefront/api/shop.server';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { hasFaults, sortFaults } from '@gebyar/storefront/forms/form-faults';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { readForm } from '@gebyar/storefront/session/form.server';
import { ApplyForm } from './apply-form';
import { missingInApplication, readApplication } from './application';

export async function loader(args: LoaderFunctionArgs) {
  const [{ me, mySellers }, { shop: deployment }] = await Promise.all([
    seller.query(args, MySellersDocument, {}),
    shop.publicQuery(args, HomeCityDocument, {}),
  ]);
  return { name: me?.name ?? '', city: deployment.city, home: mySellers[0] ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const values = readApplication(await readForm(args.request));
  const missing = missingInApplication(values);
  if (hasFaults(missing)) return data({ values, faults: missing }, { status: 422 });
  const { sellerApply } = await seller.mutate(args, SellerApplyDocument, { input: values });
  if (sellerApply.seller) return redirect(localPath(`/sell/${sellerApply.seller.id}`), 303);
  const fields = {
    name: 'name',
    story: 'story',
    phone: 'phone',
    subdistrictCode: 'subdistrictCode',
  } as const;
  return data({ values, faults: sortFaults(sellerApply.userErrors, fields) }, { status: 422 });
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.sell_apply_title(), location, matches, noIndex: true });

export default function ApplyPage() {
  const { name, city, home } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page-narrow pb-8">
      <PageHeading title={m.sell_apply_title()} above={m.sell_hello({ name })}>
        <p>{m.sell_apply_lead()}</p>
        {home ? (
          <p className="pt-2">
            <LocalLink
              to={`/sell/${home.id}`}
              className="inline-block py-1 text-indigo underline underline-offset-4"
            >
              {m.sell_back_to({ name: home.name })}
            </LocalLink>
          </p>
        ) : null}
      </PageHeading>
      <ApplyForm districts={city.districts} answer={answer} />
    </div>
  );
}
