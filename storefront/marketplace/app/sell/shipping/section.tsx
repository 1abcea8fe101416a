import { Notice } from '@gebyar/ui';
import type { ReactNode } from 'react';
import type { ShippingAnswer, ShippingDesk } from './shipping.server';

/** What each part of the page gets: how the seller sends, and what the last form came back with. */
export interface ShippingPart {
  desk: ShippingDesk;
  answer: ShippingAnswer | undefined;
}

/** A heading with what is under it. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <div>
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {lead ? <p className="pt-1 text-soft">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** What is wrong with the form that came back, if it was this one. */
export function FormNotice({ answer, form }: { answer: ShippingAnswer | undefined; form: string }) {
  if (answer?.form !== form) return null;
  return (
    <Notice tone="danger" role="alert">
      <ul className="space-y-1">
        {answer.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** `Kurir kota` in the page's language. */
export const wayTitle = (title: { id: string | null; en: string | null }, language: string): string =>
  (language === 'en' ? title.en : title.id) ?? title.id ?? title.en ?? '';

/** `300000.00` as a person writes it, `300.000`. */
export const plainSum = (amount: string | undefined): string =>
  (amount ?? '').replace(/\.00$/, '').replace(/\B(?=(\d{3})+$)/g, '.');
