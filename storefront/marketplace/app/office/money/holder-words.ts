import { m } from '@gebyar/storefront/i18n/messages';

const words: Record<string, () => string> = {
  stripe: m.office_money_held_stripe,
  manual: m.office_money_held_manual,
  bank: m.office_money_held_bank,
  disputed: m.office_money_held_disputed,
};

/** Who keeps money, in words; a provider without words of ours by its name. */
export const holderWords = (provider: string): string => words[provider]?.() ?? provider;
