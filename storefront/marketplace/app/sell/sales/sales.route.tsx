import { Badge, Button, buttonClass, EmptyState } from '@gebyar/ui';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { OwnerOnly } from '../desk/owner-only';
import { useDesk } from '../desk/use-desk';
import { SmallPicture } from '../orders/small-picture';
import { endSale, loadSales } from './sales.server';

export { OwnerOnly as ErrorBoundary };

export const loader = (args: LoaderFunctionArgs) => loadSales(args, true);

export const action = (args: ActionFunctionArgs) => endSale(args);

const lastMoment = (end: string): string => new Date(new Date(end).getTime() - 1).toISOString();

/** What is on sale, or soon will be. */
export default function SalesPage() {
  const { variants } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  const choose = (
    <LocalLink to={`${path}/sales/choose`} className={buttonClass({ size: 'lg' })}>
      {m.sales_choose()}
    </LocalLink>
  );
  return (
    <>
      <header className="pb-4 pt-4">
        <LocalLink
          to={`${path}/promotions`}
          className="inline-block py-2 text-sm text-indigo underline underline-offset-4"
        >
          {m.promo_back()}
        </LocalLink>
        <h1 className="text-3xl">{m.sales_tab()}</h1>
        <p className="pt-1 text-soft">{m.sales_lead()}</p>
      </header>
      {variants.nodes.length === 0 ? (
        <EmptyState title={m.sales_none()} action={choose}>
          <p>{m.sales_none_hint()}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {variants.nodes.map(({ id, title, image, ownPrice, sale }) => (
              <li key={id} className="space-y-2 py-4 sm:flex sm:items-center sm:gap-6 sm:space-y-0">
                <div className="flex min-w-0 flex-1 gap-3">
                  <SmallPicture image={image} />
                  <div className="min-w-0 flex-1 space-y-1">
                    <p className="break-words font-medium leading-snug">{title}</p>
                    {sale ? (
                      <>
                        <p className="flex flex-wrap items-baseline gap-x-2">
                          <Price money={sale.price} className="font-bold" />
                          <s className="text-sm text-muted">
                            <span className="sr-only">{m.price_was()} </span>
                            <Price money={ownPrice} />
                          </s>
                        </p>
                        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
                          <Badge tone={sale.running ? 'success' : 'indigo'}>
                            {sale.running ? m.sales_running() : m.sales_planned()}
                          </Badge>
                          {sale.running
                            ? m.promo_until({ until: formatDate(lastMoment(sale.endsAt)) })
                            : m.promo_from_until({
                                from: formatDate(sale.startsAt),
                                until: formatDate(lastMoment(sale.endsAt)),
                              })}
                        </p>
                      </>
                    ) : null}
                  </div>
                </div>
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="variantId" value={id} />
                  <Button variant="secondary" aria-label={m.sales_end_named({ name: title })}>
                    {m.sales_end()}
                  </Button>
                </Form>
                {answer?.variantId === id ? (
                  <p role="alert" className="text-sm font-medium text-danger">
                    {answer.fault}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
          <div className="pt-6">{choose}</div>
        </>
      )}
      <Pagination pageInfo={variants.pageInfo} nextText={m.sales_more()} />
    </>
  );
}
