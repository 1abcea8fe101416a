import { Blossom } from '@gebyar/ui';
import type { ReactNode } from 'react';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';

interface EntranceProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** The way for who is wrong here. */
  other?: { question: string; to: string; text: string };
}

/** The page of a sign-in or sign-up form. */
export function Entrance({ title, lead, children, other }: EntranceProps) {
  return (
    <div className="page-narrow max-w-md pb-8 pt-8 md:pt-14">
      <Blossom className="mb-5 size-12 text-accent" />
      <h1 className="text-3xl">{title}</h1>
      {lead ? <p className="pt-2 text-soft">{lead}</p> : null}
      <div className="pt-7">{children}</div>
      {other ? (
        <p className="pt-6 text-soft">
          {other.question}{' '}
          <LocalLink
            to={other.to}
            className="inline-block py-1 font-medium text-indigo underline decoration-line-strong underline-offset-4"
          >
            {other.text}
          </LocalLink>
        </p>
      ) : null}
    </div>
  );
}
