import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { classNames } from './class-names.ts';

interface StepperProps {
  value: number;
  min: number;
  max: number;
  /** The field both buttons submit: the one below or the one above the value. */
  name: string;
  labels: { decrease: string; increase: string; value: string };
  size?: 'md' | 'lg';
  disabled?: boolean;
}

const button =
  'grid place-items-center text-indigo hover:bg-indigo-wash disabled:text-muted disabled:opacity-50';

/** A number with a minus and a plus button. Both submit the form they stand in, so it needs no script. */
export function Stepper({ value, min, max, name, labels, size = 'md', disabled = false }: StepperProps) {
  const side = size === 'lg' ? 'size-14' : 'size-11';
  return (
    <div className="inline-flex items-center overflow-hidden rounded-control border border-line-strong bg-surface">
      <button
        name={name}
        value={value - 1}
        disabled={disabled || value <= min}
        aria-label={labels.decrease}
        className={classNames(button, side)}
      >
        <Minus aria-hidden className="size-5" />
      </button>
      <output aria-label={labels.value} className="min-w-10 px-1 text-center font-semibold tabular-nums">
        {value}
      </output>
      <button
        name={name}
        value={value + 1}
        disabled={disabled || value >= max}
        aria-label={labels.increase}
        className={classNames(button, side)}
      >
        <Plus aria-hidden className="size-5" />
      </button>
    </div>
  );
}
