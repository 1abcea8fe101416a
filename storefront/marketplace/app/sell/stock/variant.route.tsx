import { Button, Field, TextInput } from '@gebyar/ui';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { useDesk } from '../desk/use-desk';
import { SmallPicture } from '../orders/small-picture';
import { loadVariant, setByCount, type CountField } from './adjust-stock.server';
import { LevelList, MovePieces, PlaceField, ThresholdForm } from './move-pieces';
import { movePieces } from './move-pieces.server';
import { StockMovements } from './stock-movements';
import { variantWords } from './variant-words';

export const loader = async (args: LoaderFunctionArgs) => ({
  ...(await loadVariant(args)),
  key: crypto.randomUUID(),
});

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const intent = textField(form, 'intent', 20);
  return intent === '' ? setByCount(args, form) : movePieces(args, form, intent);
}

export default function VariantPage() {
  const { variant, places, key } = useLoaderData<typeof loader>();
  const given = useActionData<typeof action>();
  const answer = given && !('form' in given) ? given : undefined;
  const moved = given && 'form' in given ? given : undefined;
  const { path } = useDesk();
  const faults: FormFaults<CountField> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  const { productTitle, sku, onHand, reserved, available, image, levels, history, lowStockThreshold } =
    variant;
  return (
    <div className="max-w-xl">
      <header className="pb-6 pt-4">
        <LocalLink
          to={`${path}/stock`}
          className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
        >
          {m.sell_back_to_stock()}
        </LocalLink>
        <div className="flex gap-4 pt-1">
          <SmallPicture image={image} large />
          <div className="min-w-0">
            <h1 className="text-2xl">{productTitle}</h1>
            <p className="text-soft">{[variantWords(variant), sku].filter(Boolean).join(' · ')}</p>
          </div>
        </div>
      </header>
      <dl className="grid grid-cols-3 divide-x divide-line rounded-control border border-line bg-surface text-center">
        <Figure term={m.sell_stock_on_hand()} value={onHand} />
        <Figure term={m.sell_stock_reserved()} value={reserved} />
        <Figure term={m.sell_stock_available()} value={available} />
      </dl>
      {places.length > 1 ? <LevelList levels={levels} /> : null}
      <MovePieces places={places} formKey={key} answer={moved} />
      <Form ref={form} method="post" noValidate className="space-y-5 pt-8">
        <input type="hidden" name="key" value={key} />
        {places.map((place) => (
          <input
            key={place.id}
            type="hidden"
            name={`seen:${place.id}`}
            value={levels.find(({ locationId }) => locationId === place.id)?.onHand ?? 0}
          />
        ))}
        <FaultSummary faults={faults} />
        {places.length > 1 ? <PlaceField label={m.stock_at()} name="locationId" places={places} /> : null}
        <Field label={m.sell_stock_count_now()} hint={m.sell_stock_count_hint()} error={faults.fields.count}>
          {(control) => (
            <TextInput
              {...control}
              name="count"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={answer?.values.count ?? (places.length > 1 ? '' : onHand)}
              className="max-w-36 text-xl font-bold tabular-nums"
            />
          )}
        </Field>
        <Field label={m.sell_stock_reason()} hint={m.sell_stock_reason_hint()} error={faults.fields.reason}>
          {(control) => (
            <>
              <TextInput
                {...control}
                name="reason"
                list="stock-reasons"
                autoComplete="off"
                defaultValue={answer?.values.reason ?? ''}
              />
              <datalist id="stock-reasons">
                {[
                  m.sell_stock_reason_counted,
                  m.sell_stock_reason_made,
                  m.sell_stock_reason_broken,
                  m.sell_stock_reason_fair,
                ].map((reason) => (
                  <option key={reason()} value={reason()} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <div className="thumb-bar">
          <Button size="lg" wide aria-disabled={busy}>
            {m.sell_stock_save()}
          </Button>
        </div>
      </Form>
      <ThresholdForm threshold={lowStockThreshold} answer={moved} />
      <StockMovements history={history} />
    </div>
  );
}

function Figure({ term, value }: { term: string; value: number }) {
  return (
    <div className="flex flex-col-reverse p-3">
      <dt className="text-sm text-soft">{term}</dt>
      <dd className="text-2xl font-bold tabular-nums">{value}</dd>
    </div>
  );
}
