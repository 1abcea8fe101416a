import { getLocale } from '@gebyar/storefront/i18n/locale';

/** `2,5 %` of 250 basis points. */
export const rateText = (basisPoints: number): string =>
  `${new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(basisPoints / 100)} %`;
