export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** `09:00` to `17:00`, in the deployment's time zone; `24:00` is the end of the day. */
export interface OpenSpan {
  opens: string;
  closes: string;
}

/** A seller's week. A day that is missing is a closed one; no day at all means that nothing is known. */
export type OpeningHours = Partial<Record<Weekday, OpenSpan[]>>;
