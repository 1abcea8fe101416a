import { StockLowDocument, StockThresholdSetDocument } from '@gebyar/schema/seller';
import { Button, EmptyState, Field, TextInput } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { useDesk } from '../desk/use-desk';
import { SmallPicture } from '../orders/small-picture';
import { answerForm, refuse } from './stock-forms.server';
import { StockHeading } from './stock-links';
import { StockNotice } from './stock-notice';
import { readWholeNumber } from './whole-number';

export async function loader(args: LoaderFunctionArgs) {
  const { sellerId = '' } = args.params;
  const { seller: found } = await seller.query(args, StockLowDocument, { sellerId });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { items: found.lowStock, threshold: found.lowStockThreshold };
}

export async function action(args: ActionFunctionArgs) {
  const { sellerId = '' } = args.params;
  const form = await readForm(args.request);
  const text = textField(form, 'threshold', 20);
  const threshold = text === '' ? null : readWholeNumber(text);
  if (text !== '' && threshold === null) return refuse('threshold', [m.sell_stock_whole_number()], form);
  const { stockThresholdSet } = await seller.mutate(args, StockThresholdSetDocument, {
    input: { sellerId, threshold },
  });
  return answerForm(args, 'threshold', stockThresholdSet, form);
}

export default function LowStockPage() {
  const { items, threshold } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  return (
    <div className="max-w-xl">
      <StockHeading title={m.stock_low()} lead={m.stock_low_lead()} />
      {items.length === 0 ? (
        <EmptyState title={m.stock_low_none()} />
      ) : (
        <ul className="divide-y divide-line">
          {items.map(({ variant }) => (
            <li key={variant.id} className="flex items-center gap-3 py-3">
              <SmallPicture image={variant.image} />
              <LocalLink
                to={`${path}/stock/${variant.id}`}
                className="flex min-h-11 min-w-0 flex-1 items-center break-words text-indigo underline decoration-line-strong underline-offset-4"
              >
                {variant.title}
              </LocalLink>
              <span className="shrink-0 font-bold tabular-nums text-danger">
                {m.stock_low_left({ count: variant.available })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="space-y-4 pt-8">
        <StockNotice answer={answer} form="threshold" />
        <Field label={m.stock_low_default()} hint={m.stock_low_default_hint()}>
          {(control) => (
            <TextInput
              {...control}
              name="threshold"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={answer?.values['threshold'] ?? threshold ?? ''}
              className="max-w-28 tabular-nums"
            />
          )}
        </Field>
        <Button>{m.stock_low_save()}</Button>
      </Form>
    </div>
  );
}
