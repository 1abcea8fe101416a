/** Row ids of what the audit's test has bought: an order that is paid, and one that is waited for. */
export interface World {
  paid: { group: string; order: string; line: string; payment: string; variant: string };
  waiting: { group: string; order: string; line: string; payment: string };
}

/** A rule of the audit, and two statements: one that breaks it behind everybody's back, and one that mends it. */
export type BrokenTwin = readonly [
  code: string,
  rule: RegExp,
  broken: (world: World) => string,
  mended: (world: World) => string,
];
