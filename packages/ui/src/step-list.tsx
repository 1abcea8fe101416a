import type { ReactNode } from 'react';
import Check from 'lucide-react/icons/check';
import { classNames } from './class-names.ts';

export interface Step {
  title: ReactNode;
  detail?: ReactNode;
  state: 'done' | 'current' | 'coming';
}

/** What has happened and what comes next, from top to bottom. */
export function StepList({ steps }: { steps: Step[] }) {
  return (
    <ol className="space-y-0">
      {steps.map((step, index) => (
        <li key={index} aria-current={step.state === 'current' ? 'step' : undefined} className="flex gap-4">
          <div className="flex flex-col items-center">
            <span
              className={classNames(
                'grid size-7 shrink-0 place-items-center rounded-full border-2',
                step.state === 'done' && 'border-indigo bg-indigo text-on-indigo',
                step.state === 'current' && 'border-indigo bg-ground',
                step.state === 'coming' && 'border-line bg-ground',
              )}
            >
              {step.state === 'done' ? <Check aria-hidden className="size-4" strokeWidth={3} /> : null}
              {step.state === 'current' ? <span className="size-2.5 rounded-full bg-indigo" /> : null}
            </span>
            {index < steps.length - 1 ? (
              <span className={classNames('w-0.5 flex-1', step.state === 'done' ? 'bg-indigo' : 'bg-line')} />
            ) : null}
          </div>
          <div className="pb-6">
            <p className={classNames('font-semibold', step.state === 'coming' && 'font-normal text-muted')}>
              {step.title}
            </p>
            {step.detail ? <div className="text-sm text-soft">{step.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
