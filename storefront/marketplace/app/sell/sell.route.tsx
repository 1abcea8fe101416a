import { MySellersDocument } from '@gebyar/schema/seller';
import { buttonClass, Ornament } from '@gebyar/ui';
import Banknote from 'lucide-react/icons/banknote';
import Package from 'lucide-react/icons/package';
import Smartphone from 'lucide-react/icons/smartphone';
import { seller } from '~/api/seller.server';
import type { LoaderFunctionArgs, MetaFunction } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { readToken } from '@gebyar/storefront/session/session.server';

/** A member goes straight to their seller, someone without one to the application; everybody else reads on. */
export async function loader(args: LoaderFunctionArgs) {
  if ((await readToken(args.request, args.context.config, 'seller')) === null) return null;
  const { mySellers } = await seller.query(args, MySellersDocument, {});
  const home = mySellers.find(({ status }) => status === 'APPROVED') ?? mySellers[0];
  throw redirect(localPath(home ? `/sell/${home.id}` : '/sell/apply'));
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.sell_welcome_title(), description: m.sell_welcome_lead(), location, matches });

const reasons = [
  { icon: Smartphone, title: m.sell_reason_phone_title, text: m.sell_reason_phone },
  { icon: Package, title: m.sell_reason_orders_title, text: m.sell_reason_orders },
  { icon: Banknote, title: m.sell_reason_paid_title, text: m.sell_reason_paid },
];

export default function SellPage() {
  return (
    <div className="page max-w-5xl pb-8 pt-10 md:pt-16">
      <p className="text-sm text-soft">{m.sell_centre()}</p>
      <h1 className="max-w-2xl pt-2 text-4xl md:text-5xl">{m.sell_welcome_title()}</h1>
      <p className="max-w-xl pt-4 text-lg text-soft">{m.sell_welcome_lead()}</p>
      <div className="flex flex-wrap gap-3 pt-7">
        <LocalLink to="/sell/sign-up" className={buttonClass({ size: 'lg' })}>
          {m.sell_welcome_apply()}
        </LocalLink>
        <LocalLink to="/sell/sign-in" className={buttonClass({ size: 'lg', variant: 'secondary' })}>
          {m.account_sign_in()}
        </LocalLink>
      </div>
      <Ornament className="my-12 text-soga opacity-60" />
      <ul className="grid gap-8 sm:grid-cols-3">
        {reasons.map(({ icon: Icon, title, text }) => (
          <li key={title()}>
            <Icon aria-hidden className="size-7 text-soga" strokeWidth={1.5} />
            <h2 className="pt-3 text-lg">{title()}</h2>
            <p className="pt-1 text-soft">{text()}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
