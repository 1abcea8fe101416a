import type { ReactNode } from 'react';

interface PageHeadingProps {
  title: ReactNode;
  /** A few words above the title: where one is. */
  above?: ReactNode;
  children?: ReactNode;
}

/** The one `h1` of a page with what introduces it. */
export function PageHeading({ title, above, children }: PageHeadingProps) {
  return (
    <header className="space-y-2 pb-6 pt-6 md:pt-10">
      {above ? <div className="text-sm text-soft">{above}</div> : null}
      <h1 className="text-3xl md:text-4xl">{title}</h1>
      {children ? <div className="max-w-2xl text-soft">{children}</div> : null}
    </header>
  );
}
