import { StockCountsDocument, StockCountStartDocument } from '@gebyar/schema/seller';
import { Badge, Button, Field, Select } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { useDesk } from '../desk/use-desk';
import { answerForm } from './stock-forms.server';
import { StockHeading } from './stock-links';
import { StockNotice } from './stock-notice';

export async function loader(args: LoaderFunctionArgs) {
  const { sellerId = '' } = args.params;
  const { seller: found } = await seller.query(args, StockCountsDocument, { sellerId });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { places: found.stockLocations.filter(({ active }) => active), counts: found.stockCounts };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const locationId = textField(form, 'locationId', 100);
  const { stockCountStart } = await seller.mutate(args, StockCountStartDocument, { input: { locationId } });
  const list = `/sell/${args.params['sellerId'] ?? ''}/stock/counts`;
  return answerForm(
    args,
    'start',
    stockCountStart,
    form,
    localPath(`${list}/${stockCountStart.count?.id ?? ''}`),
  );
}

const words = {
  OPEN: m.stock_count_open,
  FINISHED: m.stock_count_finished,
  CANCELLED: m.stock_count_cancelled,
};

export default function CountsPage() {
  const { places, counts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <div className="max-w-xl">
      <StockHeading title={m.stock_counts()} lead={m.stock_counts_lead()} />
      <Form method="post" className="space-y-4">
        <StockNotice answer={answer} form="start" />
        <Field label={m.stock_at()}>
          {(control) => (
            <Select {...control} name="locationId">
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button size="lg" wide>
          {m.stock_count_start()}
        </Button>
      </Form>
      <ul className="divide-y divide-line pt-6">
        {counts.map((count) => (
          <li key={count.id} className="space-y-1 py-4">
            <p className="flex flex-wrap items-center gap-x-3">
              <LocalLink
                to={`${path}/stock/counts/${count.id}`}
                className="inline-flex min-h-11 items-center font-medium text-indigo underline underline-offset-4"
              >
                {count.locationName}, {formatDateTime(count.startedAt)}
              </LocalLink>
              <Badge tone={count.status === 'OPEN' ? 'soga' : undefined}>{words[count.status]()}</Badge>
            </p>
            <p className="text-sm tabular-nums text-soft">
              {m.stock_count_progress({
                counted: count.countedCount,
                lines: count.lineCount,
                different: count.differentCount,
              })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
