import type { OfficeSellersQuery, SellerStatus } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

export type SellerTab = 'applied' | 'approved' | 'suspended' | 'ended' | 'all';

interface TabWords {
  statuses: SellerStatus[] | null;
  text: () => string;
  count: (counts: Pick<OfficeSellersQuery, SellerTab>) => number | null;
}

/** The views of the list of sellers, by what the address says in `?status=`; what waits for the office stands first. */
export const sellerTabs: Record<SellerTab, TabWords> = {
  applied: { statuses: ['APPLIED'], text: m.office_tab_applied, count: ({ applied }) => applied.totalCount },
  approved: {
    statuses: ['APPROVED'],
    text: m.office_tab_approved,
    count: ({ approved }) => approved.totalCount,
  },
  suspended: {
    statuses: ['SUSPENDED'],
    text: m.office_tab_suspended,
    count: ({ suspended }) => suspended.totalCount,
  },
  ended: { statuses: ['ENDED'], text: m.office_tab_ended, count: ({ ended }) => ended.totalCount },
  all: { statuses: null, text: m.office_tab_all, count: ({ all }) => all.totalCount },
};

export const sellerTabNames: SellerTab[] = ['applied', 'approved', 'suspended', 'ended', 'all'];

export const readSellerTab = (value: string | null): SellerTab =>
  sellerTabNames.find((name) => name === value) ?? 'applied';
