import { Button, TextInput } from '@gebyar/ui';
import { useId } from 'react';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';

/** Finds a variant by its name or number: a plain GET form. */
export function StockSearch({ query, count }: { query: string; count: number | null }) {
  const id = useId();
  return (
    <Form role="search" className="pb-2">
      <label htmlFor={id} className="block pb-1.5 font-medium">
        {m.sell_stock_search()}
      </label>
      <div className="flex gap-2">
        <TextInput
          key={query}
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          autoComplete="off"
        />
        <Button variant="secondary" className="shrink-0">
          {m.sell_stock_search_submit()}
        </Button>
      </div>
      {count === null ? null : (
        <p role="status" className="pt-2 text-sm text-soft">
          {m.sell_stock_count({ count })}
        </p>
      )}
    </Form>
  );
}
