import { useRouteLoaderData } from '~/framework';
import type { LayoutData } from '~/layout/layout.server';

/** The marketplace's public address, for links that leave the page: shares, structured data. */
export const usePublicUrl = (): string => useRouteLoaderData<LayoutData>('root')?.publicUrl ?? '';
