import { buttonClass, EmptyState, Notice, PageHeading } from '@gebyar/ui';
import { Pagination } from '../browse/pagination';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { hasAccounts } from '../i18n/site';
import { browsePath } from '../i18n/site-paths';
import { pageMeta } from '../seo/page-meta';
import { WishItem } from './wish-item';
import { changeWishes, loadWishes } from './wishes.server';

export const loader = (args: LoaderFunctionArgs) => loadWishes(args);

export const action = (args: ActionFunctionArgs) => changeWishes(args);

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.wish_title(), location, matches, noIndex: true });

export default function WishesPage() {
  const { signedIn, wishes, count, pageInfo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page">
      <PageHeading title={m.wish_title()}>
        {wishes.length > 0 ? <h2 className="text-base font-normal">{m.wish_lead({ count })}</h2> : null}
      </PageHeading>
      {answer ? (
        <Notice tone="danger" role="alert" className="mb-6">
          {answer.fault}
        </Notice>
      ) : null}
      {wishes.length === 0 ? (
        <EmptyState
          title={m.wish_none_title()}
          action={
            <LocalLink to={browsePath()} className={buttonClass()}>
              {m.wish_none_action()}
            </LocalLink>
          }
        >
          <p>{m.wish_none()}</p>
        </EmptyState>
      ) : (
        <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
          {wishes.map((wish) => (
            <li key={wish.productId}>
              <WishItem wish={wish} />
            </li>
          ))}
        </ul>
      )}
      <Pagination pageInfo={pageInfo} nextText={m.wish_more()} />
      {!signedIn && hasAccounts() ? (
        <p className="pt-10 text-soft">
          {m.wish_sign_in_hint()}{' '}
          <LocalLink
            to={`/sign-in?next=${encodeURIComponent(localPath('/wishes'))}`}
            className="inline-block py-1 text-indigo underline decoration-line-strong underline-offset-4"
          >
            {m.wish_sign_in()}
          </LocalLink>
        </p>
      ) : null}
    </div>
  );
}
