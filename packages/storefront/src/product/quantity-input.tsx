import { useId } from 'react';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { m } from '../i18n/messages';

interface QuantityInputProps {
  value: number;
  max: number;
  onChange: (value: number) => void;
}

const button = 'grid size-12 place-items-center text-indigo hover:bg-indigo-wash disabled:opacity-40';

/** The quantity with a button on either side, once the page is alive. It never leaves what can be bought. */
export function QuantityInput({ value, max, onChange }: QuantityInputProps) {
  const id = useId();
  const set = (next: number) => {
    if (Number.isInteger(next)) onChange(Math.min(Math.max(next, 1), max));
  };
  return (
    <div>
      <label htmlFor={id} className="block pb-1.5 font-medium">
        {m.product_quantity()}
      </label>
      <div className="inline-flex items-center overflow-hidden rounded-control border border-line-strong bg-surface">
        <button
          type="button"
          aria-label={m.product_quantity_less()}
          disabled={value <= 1}
          onClick={() => set(value - 1)}
          className={button}
        >
          <Minus aria-hidden className="size-5" />
        </button>
        <input
          id={id}
          name="quantity"
          inputMode="numeric"
          pattern="[0-9]*"
          value={value}
          onChange={(event) => set(Number(event.currentTarget.value))}
          onFocus={(event) => event.currentTarget.select()}
          className="h-12 w-12 bg-transparent text-center font-semibold tabular-nums"
        />
        <button
          type="button"
          aria-label={m.product_quantity_more()}
          disabled={value >= max}
          onClick={() => set(value + 1)}
          className={button}
        >
          <Plus aria-hidden className="size-5" />
        </button>
      </div>
    </div>
  );
}
