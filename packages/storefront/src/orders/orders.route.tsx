import { MyOrdersDocument } from '@gebyar/schema/shop';
import { PageHeading } from '@gebyar/ui';
import { shop } from '../api/shop.server';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { data } from '../framework.server';
import { noFaults } from '../forms/form-faults';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { hasAccounts } from '../i18n/site';
import { pageMeta } from '../seo/page-meta';
import { readToken, writeToken } from '../session/session.server';
import { findOrder } from './find-order.server';
import { LookupForm } from './lookup-form';
import { MyOrders } from './my-orders';

const pageSize = 12;

export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const signedIn = (await readToken(args.request, args.context.config, 'shop')) !== null;
  if (!signedIn) return data({ me: null });
  const { me } = await shop.query(args, MyOrdersDocument, { first: pageSize, after });
  if (me) return data({ me });
  const forget = await writeToken(args.request, args.context.config, 'shop', null);
  return data({ me }, { headers: { 'Set-Cookie': forget } });
}

export const action = (args: ActionFunctionArgs) => findOrder(args);

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({ title: data?.me ? m.my_orders_title() : m.lookup_title(), location, matches, noIndex: true });

export default function OrdersPage() {
  const { me } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const lookup = (
    <LookupForm values={answer?.values ?? { number: '', phone: '' }} faults={answer?.faults ?? noFaults} />
  );
  if (me) return <MyOrders me={me} lookup={lookup} lookupOpen={answer !== undefined} />;
  return (
    <div className="page-narrow">
      <PageHeading title={m.lookup_title()}>
        <p>{m.lookup_lead()}</p>
      </PageHeading>
      {lookup}
      {hasAccounts() ? (
        <p className="pt-8 text-soft">
          {m.lookup_sign_in_hint()}{' '}
          <LocalLink
            to="/sign-in"
            className="inline-block py-1 text-indigo underline decoration-line-strong underline-offset-4"
          >
            {m.lookup_sign_in()}
          </LocalLink>
        </p>
      ) : null}
    </div>
  );
}
