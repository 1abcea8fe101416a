import { useId } from 'react';
import { m } from '../i18n/messages';

const words = [
  m.own_review_star_1,
  m.own_review_star_2,
  m.own_review_star_3,
  m.own_review_star_4,
  m.own_review_star_5,
];

/** One to five stars as radio buttons; a star fills when it or one behind it is chosen, by style alone. */
export function StarChoice({ value, error }: { value: number | null; error: string | undefined }) {
  const id = useId();
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="pb-2 font-medium">{m.own_review_stars()}</legend>
      <div className="grid max-w-md grid-cols-5 gap-1">
        {words.map((word, index) => (
          <label
            key={word()}
            className="flex cursor-pointer flex-col items-center gap-1 rounded-control py-2 text-center text-xs leading-tight text-muted fill-transparent stroke-line-strong hover:bg-sunken has-checked:fill-accent has-checked:stroke-soga has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-indigo [&:has(~label_input:checked)]:fill-accent [&:has(~label_input:checked)]:stroke-soga"
          >
            <input
              type="radio"
              name="stars"
              value={index + 1}
              defaultChecked={value === index + 1}
              className="sr-only"
            />
            <svg aria-hidden viewBox="0 0 20 20" className="size-9 overflow-visible" strokeWidth={1}>
              <path
                strokeLinejoin="round"
                d="M10 1.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L1.5 7.7l5.9-.8z"
              />
            </svg>
            <span>
              <span className="sr-only">{m.own_review_star_count({ count: index + 1 })}: </span>
              {word()}
            </span>
          </label>
        ))}
      </div>
      {error === undefined ? null : (
        <p id={id} className="pt-1.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
