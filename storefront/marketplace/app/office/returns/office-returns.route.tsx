import {
  OfficeReturnsDocument,
  RefundRetryDocument,
  ReturnApproveDocument,
  ReturnRejectDocument,
} from '@gebyar/schema/office';
import { Badge, Button, EmptyState, Picture } from '@gebyar/ui';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { FilterTabs } from '@gebyar/storefront/forms/filter-tabs';
import { noFaults, sortFaults } from '@gebyar/storefront/forms/form-faults';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { Price } from '@gebyar/storefront/layout/price';
import { ReturnHistory } from '@gebyar/storefront/returns/return-history';
import { returnReasonWords, returnTone, returnWords } from '@gebyar/storefront/returns/return-words';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { DecideForm } from '~/sell/returns/decide-form';

const pageSize = 20;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const all = params.get('show') === 'all';
  const found = await orFromTheStart(args.request, () =>
    office.query(args, OfficeReturnsDocument, {
      first: pageSize,
      after: params.get('after'),
      status: all ? [] : ['ESCALATED'],
    }),
  );
  return { all, ...found };
}

/** `approve` or `reject` decides over an escalated return (returnId, note); `retry` tries a failed refund again (refundId). */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const returnId = textField(form, 'returnId', 100);
  const note = textField(form, 'note', 1_000);
  const intent = String(form.get('intent'));
  const { userErrors } =
    intent === 'retry'
      ? (
          await office.mutate(args, RefundRetryDocument, {
            input: { refundId: textField(form, 'refundId', 100) },
          })
        ).refundRetry
      : intent === 'reject'
        ? (await office.mutate(args, ReturnRejectDocument, { input: { returnId, note } })).returnReject
        : (await office.mutate(args, ReturnApproveDocument, { input: { returnId, note } })).returnApprove;
  const { pathname, search } = new URL(args.request.url);
  if (userErrors.length === 0) return redirect(`${pathname}${search}`, 303);
  return data({ returnId, note, intent, faults: sortFaults(userErrors, {}) }, { status: 422 });
}

/** What the office has the last word on, and money that did not arrive. */
export default function OfficeReturnsPage() {
  const { all, returns, failedRefunds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <h1 className="pb-4 pt-6 text-3xl md:pt-8">{m.office_returns_title()}</h1>
      <FaultSummary faults={answer?.faults ?? noFaults} />
      <section className="space-y-3 pb-8">
        <h2 className="text-xl">{m.office_failed_refunds()}</h2>
        {failedRefunds.length === 0 ? <p className="text-soft">{m.office_failed_refunds_none()}</p> : null}
        <ul className="divide-y divide-line">
          {failedRefunds.map((refund) => (
            <li key={refund.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <p>
                <span className="block font-semibold">{refund.orderNumber ?? refund.orderGroupNumber}</span>
                <span className="block text-sm text-muted">{formatDateTime(refund.failedAt)}</span>
              </p>
              <Price money={refund.amount} className="font-semibold" />
              <Form method="post" preventScrollReset>
                <input type="hidden" name="refundId" value={refund.id} />
                <Button name="intent" value="retry" variant="secondary" size="sm">
                  {m.office_refund_retry()}
                  <span className="sr-only">: {refund.orderNumber ?? refund.orderGroupNumber}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
      <FilterTabs
        label={m.sell_returns_filter()}
        tabs={[
          { to: localPath('/office/returns'), text: m.office_returns_escalated(), current: !all },
          { to: localPath('/office/returns?show=all'), text: m.office_returns_all(), current: all },
        ]}
      />
      {returns.nodes.length === 0 ? <EmptyState title={m.office_returns_none()} /> : null}
      <ul className="divide-y divide-line">
        {returns.nodes.map((one) => (
          <li key={one.id} className="space-y-4 py-6">
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <p className="min-w-0">
                <span className="block font-semibold">{one.number}</span>
                <span className="block text-soft">{one.seller?.name}</span>
                <span className="block break-words">
                  {one.lines.map(({ title, quantity }) => `${String(quantity)} × ${title}`).join(', ')}
                </span>
                <span className="block text-sm text-muted">{returnReasonWords[one.reason]()}</span>
              </p>
              <Badge tone={returnTone[one.status]}>{returnWords[one.status]()}</Badge>
            </div>
            {one.photos.length > 0 ? (
              <ul className="flex flex-wrap gap-2" aria-label={m.return_photos()}>
                {one.photos.map((photo) => (
                  <li key={photo.w640} className="size-28 overflow-hidden rounded-cloth">
                    <Picture
                      image={photo}
                      alt={m.return_photos()}
                      sizes="112px"
                      className="size-full object-cover"
                    />
                  </li>
                ))}
              </ul>
            ) : null}
            <ReturnHistory transitions={one.transitions} />
            {one.status === 'ESCALATED' ? (
              <DecideForm
                last
                returnId={one.id}
                shopperPays={one.deliveryPaidBy === 'SHOPPER'}
                answer={answer?.returnId === one.id ? answer : undefined}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Pagination pageInfo={returns.pageInfo} nextText={m.sell_returns_more()} />
    </>
  );
}
