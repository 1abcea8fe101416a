import type { ReturnStatus } from '@gebyar/schema/seller';
import { m } from '@gebyar/storefront/i18n/messages';

/** The views of the list of returns, by what the address says in `?show=`. */
export const returnTabs = {
  open: { text: m.sell_returns_open, status: ['REQUESTED'] },
  coming: { text: m.sell_returns_coming, status: ['APPROVED', 'SHIPPED_BACK'] },
  all: { text: m.sell_returns_all, status: [] },
} as const satisfies Record<string, { text: () => string; status: readonly ReturnStatus[] }>;

export type ReturnTab = keyof typeof returnTabs;

export const returnTabNames = Object.keys(returnTabs) as ReturnTab[];

export const readReturnTab = (value: string | null): ReturnTab =>
  returnTabNames.find((name) => name === value) ?? 'open';
