import { Badge, Picture } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults } from '@gebyar/storefront/forms/form-faults';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { ReturnHistory } from '@gebyar/storefront/returns/return-history';
import { returnReasonWords, returnTone, returnWords } from '@gebyar/storefront/returns/return-words';
import { useDesk } from '../desk/use-desk';
import { DecideForm } from './decide-form';
import { ReceiveForm } from './receive-form';
import { decideReturn, loadSellerReturn } from './seller-return.server';

export const loader = (args: LoaderFunctionArgs) => loadSellerReturn(args);

export const action = (args: ActionFunctionArgs) => decideReturn(args);

export default function SellerReturnPage() {
  const { one } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path, mayFulfil } = useDesk();
  const { status } = one;
  return (
    <div className="max-w-2xl space-y-8">
      <header className="pt-4">
        <LocalLink
          to={`${path}/orders/${one.orderId}`}
          className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
        >
          {m.sell_return_order({ number: one.orderNumber })}
        </LocalLink>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl break-words md:text-3xl">{one.number}</h1>
          <Badge tone={returnTone[status]}>{returnWords[status]()}</Badge>
        </div>
      </header>
      <FaultSummary faults={answer?.faults ?? noFaults} />
      <section className="space-y-2">
        <ul className="space-y-1">
          {one.lines.map((line) => (
            <li key={line.id} className="font-medium break-words">
              {line.quantity} × {line.title}
              {line.variantTitle ? (
                <span className="font-normal text-soft"> · {line.variantTitle}</span>
              ) : null}
            </li>
          ))}
        </ul>
        <p>{returnReasonWords[one.reason]()}</p>
        {one.note === '' ? null : <p className="whitespace-pre-line break-words text-soft">“{one.note}”</p>}
        {one.resolution === 'EXCHANGE' ? <p className="text-soft">{m.return_resolution_exchange()}</p> : null}
        <p className="text-sm text-muted">
          {one.deliveryPaidBy === 'SELLER' ? m.return_paid_by_seller() : m.return_paid_by_shopper()}
        </p>
        {one.courier ? (
          <p className="text-sm">
            {one.courier} {one.trackingNumber}
          </p>
        ) : null}
        {one.photos.length > 0 ? (
          <ul className="flex flex-wrap gap-2" aria-label={m.return_photos()}>
            {one.photos.map((photo) => (
              <li key={photo.w640} className="size-28 overflow-hidden rounded-cloth">
                <a href={photo.w640}>
                  <Picture
                    image={photo}
                    alt={m.return_photos()}
                    sizes="112px"
                    className="size-full object-cover"
                  />
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      {mayFulfil && status === 'REQUESTED' ? (
        <DecideForm shopperPays={one.deliveryPaidBy === 'SHOPPER'} answer={answer} />
      ) : null}
      {mayFulfil && (status === 'APPROVED' || status === 'SHIPPED_BACK') ? (
        <ReceiveForm one={one} answer={answer} />
      ) : null}
      <ReturnHistory transitions={one.transitions} />
    </div>
  );
}
