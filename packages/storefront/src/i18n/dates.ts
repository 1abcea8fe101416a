import { getLocale } from './locale';

/** The deployment's zone; pages are read by people who stand in it. */
export const timeZone = 'Asia/Makassar';

const format = (at: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(getLocale(), { timeZone, ...options }).format(new Date(at));

/** `24 Nov` */
export const formatDay = (at: string): string => format(at, { day: 'numeric', month: 'short' });

/** `24 November 2026` */
export const formatDate = (at: string): string => format(at, { dateStyle: 'long' });

/** `24 Nov 2026, 16.05` */
export const formatDateTime = (at: string): string => format(at, { dateStyle: 'medium', timeStyle: 'short' });

/** `2026` */
export const formatYear = (at: string): string => format(at, { year: 'numeric' });

/** `16.05 WITA` */
export const formatTime = (at: string): string =>
  format(at, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });

/** `24 Nov 2026, 16.05 WITA`: an end that counts, also for those who read it elsewhere. */
export const formatMoment = (at: string): string =>
  format(at, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
