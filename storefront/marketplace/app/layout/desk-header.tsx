import { useLocation } from '@gebyar/storefront/framework';
import { barePath } from '@gebyar/storefront/i18n/paths';
import type { LayoutData } from './layout.server';
import { SiteMenu } from './site-menu';
import { Wordmark } from './wordmark';

/** Whether one stands at a seller's or the operator's desk, where nobody shops. */
export const useAtDesk = (): boolean => /^\/(sell|office)(\/|$)/.test(barePath(useLocation().pathname));

/** The top of a desk: just the name and the menu, so that the work starts higher on a phone. */
export function DeskHeader({ layout, siteName }: { layout: LayoutData; siteName: string }) {
  return (
    <header className="sticky top-0 z-40 border-b border-line bg-ground">
      <div className="page flex max-w-5xl items-center gap-1 py-1.5">
        <SiteMenu {...layout} />
        <Wordmark name={siteName} />
      </div>
    </header>
  );
}
