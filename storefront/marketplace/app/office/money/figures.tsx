import type { ReactNode } from 'react';
import { minorUnits, Price, type ApiMoney } from '@gebyar/storefront/layout/price';

interface FiguresProps {
  title: string;
  lines: { text: string; money: ApiMoney; quietIfZero?: boolean }[];
  total: { text: string; money: ApiMoney };
  children?: ReactNode;
}

/** Amounts that add up to the last one, their digits below one another. What is nothing and seldom anything else is left out. */
export function Figures({ title, lines, total, children }: FiguresProps) {
  return (
    <section className="rounded-control border border-line bg-surface p-5">
      <h2 className="pb-2 text-xl">{title}</h2>
      <dl>
        {lines
          .filter(({ money, quietIfZero }) => !quietIfZero || minorUnits(money) !== 0n)
          .map(({ text, money }) => (
            <div key={text} className="flex items-baseline justify-between gap-4 py-1.5">
              <dt className="text-soft">{text}</dt>
              <dd>
                <Price money={money} />
              </dd>
            </div>
          ))}
        <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3 font-bold">
          <dt>{total.text}</dt>
          <dd>
            <Price money={total.money} className="text-lg" />
          </dd>
        </div>
      </dl>
      {children}
    </section>
  );
}
