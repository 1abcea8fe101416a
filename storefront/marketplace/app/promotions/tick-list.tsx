import { Checkbox } from '@gebyar/ui';

/** A category or a motif to be ticked. */
export interface Choice {
  slug: string;
  name: string;
}

/** A box for each of some things, in a list that scrolls when it is long. */
export function TickList({
  label,
  name,
  choices,
  chosen,
  error,
}: {
  label: string;
  name: string;
  choices: { value: string; text: string }[];
  chosen: readonly string[];
  error?: string | null | undefined;
}) {
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend className="pb-1 font-medium">{label}</legend>
      {error ? <p className="pb-1 text-sm font-medium text-danger">{error}</p> : null}
      <div
        tabIndex={0}
        role="group"
        aria-label={label}
        className="max-h-56 overflow-y-auto rounded-control border border-line px-3"
      >
        {choices.map(({ value, text }) => (
          <Checkbox key={value} name={name} value={value} defaultChecked={chosen.includes(value)}>
            {text}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
