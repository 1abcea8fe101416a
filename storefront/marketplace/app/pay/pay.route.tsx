import { DraftOrderPageDocument } from '@gebyar/schema/shop';
import { Button, Notice, PageHeading } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import {
  Form,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { Price } from '@gebyar/storefront/layout/price';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { rememberCart } from '@gebyar/storefront/session/cart-cookie.server';

async function loadDraft(args: LoaderFunctionArgs) {
  const { draftOrder } = await shop.query(args, DraftOrderPageDocument, {
    number: (args.params['number'] ?? '').slice(0, 40),
    secret: (new URL(args.request.url).searchParams.get('key') ?? '').slice(0, 200),
  });
  if (!draftOrder) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return draftOrder;
}

export async function loader(args: LoaderFunctionArgs) {
  return { draft: await loadDraft(args) };
}

/** The draft's cart becomes this browser's; checkout does the rest. */
export async function action(args: ActionFunctionArgs) {
  const { cart } = await loadDraft(args);
  if (!cart) return redirect(`${new URL(args.request.url).pathname}${new URL(args.request.url).search}`, 303);
  return redirect(localPath('/checkout'), {
    status: 303,
    headers: { 'Set-Cookie': await rememberCart(cart.id, args.context.config) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.draft_pay_title({ seller: data?.draft.seller.name ?? '' }),
    location,
    matches,
    noIndex: true,
  });

/** What a seller has put together for a customer, before they go on to pay. */
export default function PayPage() {
  const { draft } = useLoaderData<typeof loader>();
  const { seller, note, cart } = draft;
  if (!cart) {
    return (
      <div className="page-narrow">
        <PageHeading title={m.draft_pay_closed_title()} />
        <p>{m.draft_pay_closed({ seller: seller.name })}</p>
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeading title={m.draft_pay_title({ seller: seller.name })} />
      <div className="space-y-6">
        {note ? (
          <Notice title={m.draft_pay_note()}>
            <p className="break-words">{note}</p>
          </Notice>
        ) : null}
        <ul className="divide-y divide-line rounded-control border border-line bg-surface">
          {cart.lines.map(({ id, quantity, total, product, variant }) => (
            <li key={id} className="flex justify-between gap-4 p-4">
              <span className="min-w-0 break-words">
                <span className="font-bold tabular-nums">{quantity} ×</span>{' '}
                {[product.title, variant.title].filter(Boolean).join(' · ')}
              </span>
              <Price money={total} />
            </li>
          ))}
        </ul>
        <p className="flex items-baseline justify-between gap-4 font-semibold">
          <span>{m.order_subtotal()}</span>
          <Price money={cart.subtotal} />
        </p>
        <Form method="post" className="space-y-2">
          <Button size="lg" wide>
            {m.draft_pay_go_on()}
          </Button>
          <p className="text-sm text-muted">{m.draft_pay_hint()}</p>
        </Form>
      </div>
    </div>
  );
}
