import {
  StockCountCancelDocument,
  StockCountEnterDocument,
  StockCountFinishDocument,
  StockCountPageDocument,
} from '@gebyar/schema/seller';
import { Button, TextInput } from '@gebyar/ui';
import { seller } from '~/api/seller.server';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import {
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { useDesk } from '../desk/use-desk';
import { answerForm, refuse, type StockAnswer } from './stock-forms.server';
import { StockHeading } from './stock-links';
import { StockNotice } from './stock-notice';
import { StockSearch } from './stock-search';
import { readWholeNumber } from './whole-number';

const filters = ['ALL', 'UNCOUNTED', 'DIFFERENT'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const { sellerId = '', countId = '' } = args.params;
  const only = filters.find((filter) => filter === params.get('only')) ?? 'ALL';
  const query = (params.get('q') ?? '').trim().slice(0, 100);
  const { seller: found } = await seller.query(args, StockCountPageDocument, {
    sellerId,
    countId,
    only,
    query: query || null,
    after: params.get('after'),
  });
  if (!found?.stockCount) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { count: found.stockCount, only, query };
}

export async function action(args: ActionFunctionArgs) {
  const { sellerId = '', countId = '' } = args.params;
  const form = await readForm(args.request);
  const done = localPath(`/sell/${sellerId}/stock/counts/${countId}`);
  switch (textField(form, 'intent', 20)) {
    case 'finish': {
      const { stockCountFinish } = await seller.mutate(args, StockCountFinishDocument, {
        input: { countId },
      });
      return answerForm(args, 'end', stockCountFinish, form, done);
    }
    case 'cancel': {
      const { stockCountCancel } = await seller.mutate(args, StockCountCancelDocument, {
        input: { countId },
      });
      return answerForm(args, 'end', stockCountCancel, form, done);
    }
    default: {
      // Only what this person has changed: others may have counted the rest meanwhile.
      const changed = [...form.keys()].flatMap((name) => {
        if (!name.startsWith('count:')) return [];
        const variantId = name.slice('count:'.length, 100);
        const text = textField(form, name, 20);
        return text === textField(form, `was:${variantId}`, 20) ? [] : [{ variantId, text }];
      });
      const entries = changed.map(({ variantId, text }) => ({
        variantId,
        counted: text === '' ? null : readWholeNumber(text),
        text,
      }));
      if (entries.some(({ counted, text }) => text !== '' && counted === null))
        return refuse('enter', [m.sell_stock_whole_number()], form);
      const input = { countId, entries: entries.map(({ variantId, counted }) => ({ variantId, counted })) };
      const { stockCountEnter } = await seller.mutate(args, StockCountEnterDocument, { input });
      const next = textField(form, 'next', 500);
      const { pathname, searchParams } = new URL(args.request.url);
      if (next !== '') searchParams.set('after', next);
      return answerForm(args, 'enter', stockCountEnter, form, `${pathname}?${searchParams.toString()}`);
    }
  }
}

const filterWords = {
  ALL: m.stock_count_all,
  UNCOUNTED: m.stock_count_uncounted,
  DIFFERENT: m.stock_count_different,
};

export default function CountPage() {
  const { count, only, query } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { path } = useDesk();
  const open = count.status === 'OPEN';
  const { nodes, pageInfo } = count.lines;
  const typed: StockAnswer['values'] = answer?.form === 'enter' ? answer.values : {};
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <div className="max-w-xl">
      <StockHeading
        title={count.locationName}
        lead={m.stock_count_progress({
          counted: count.countedCount,
          lines: count.lineCount,
          different: count.differentCount,
        })}
        back="stock/counts"
      />
      <StockSearch query={query} count={null} />
      <nav aria-label={m.stock_counts()} className="py-2">
        <ul className="flex flex-wrap gap-4">
          {filters.map((filter) => (
            <li key={filter}>
              <LocalLink
                to={`${path}/stock/counts/${count.id}?only=${filter}`}
                aria-current={filter === only ? 'page' : undefined}
                className="inline-flex min-h-11 items-center text-indigo underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:underline"
              >
                {filterWords[filter]()}
              </LocalLink>
            </li>
          ))}
        </ul>
      </nav>
      <Form method="post">
        <StockNotice answer={answer} form="enter" />
        {nodes.length === 0 ? <p className="py-6 text-soft">{m.stock_count_empty()}</p> : null}
        <ul className="divide-y divide-line">
          {nodes.map(({ variant, counted, difference, countedBy }) => (
            <li key={variant.id} className="flex items-center gap-4 py-3">
              <div className="min-w-0 flex-1">
                <p className="break-words font-medium leading-snug">{variant.title}</p>
                <p className="text-sm tabular-nums text-soft">
                  {[
                    variant.sku,
                    countedBy === null ? null : m.stock_count_by({ name: countedBy }),
                    difference === null || difference === 0
                      ? null
                      : m.stock_count_difference({
                          difference: difference > 0 ? `+${String(difference)}` : `−${String(-difference)}`,
                        }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {open ? (
                <>
                  <input type="hidden" name={`was:${variant.id}`} value={counted ?? ''} />
                  <TextInput
                    // The field keeps up with what others have counted.
                    key={counted}
                    name={`count:${variant.id}`}
                    aria-label={m.stock_count_of({ name: variant.title })}
                    inputMode="numeric"
                    autoComplete="off"
                    defaultValue={typed[`count:${variant.id}`] ?? counted ?? ''}
                    className="max-w-24 text-right text-xl font-bold tabular-nums"
                  />
                </>
              ) : (
                <span className="text-xl font-bold tabular-nums">{counted ?? '–'}</span>
              )}
            </li>
          ))}
        </ul>
        {open && nodes.length > 0 ? (
          <div className="thumb-bar">
            <input type="hidden" name="next" value={next ?? ''} />
            <Button name="intent" value="enter" size="lg" wide>
              {next === null ? m.stock_count_save() : m.stock_count_save_next()}
            </Button>
          </div>
        ) : null}
      </Form>
      <Pagination pageInfo={pageInfo} nextText={m.sell_stock_next()} />
      {open ? (
        <Form method="post" className="space-y-4 border-t border-line pt-6">
          <StockNotice answer={answer} form="end" />
          <p className="text-soft">{m.stock_count_finish_hint()}</p>
          <div className="flex flex-wrap gap-3">
            <Button name="intent" value="finish">
              {m.stock_count_finish()}
            </Button>
            <Button name="intent" value="cancel" variant="secondary">
              {m.stock_count_cancel()}
            </Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}
