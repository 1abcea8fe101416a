import type { Addresses } from '../stack/addresses.ts';

export interface SummaryOptions {
  addresses: Addresses;
  demo: boolean;
  dev: boolean;
  logDir: string;
}

const demoLogins: [string, string][] = [
  ['pembeli@demo.gebyar.test', 'shopper'],
  ['penjual@demo.gebyar.test', 'seller, owner'],
  ['stok@demo.gebyar.test', 'the same seller, stock keeper'],
  ['kantor@demo.gebyar.test', 'operator'],
];

/** What a person needs once everything runs: where to look, and with which log-ins. */
export function summary({ addresses, demo, dev, logDir }: SummaryOptions): string {
  const rows: [string, string][] = [
    ['Marketplace', addresses.marketplace],
    ['Seller centre', `${addresses.marketplace}/sell`],
    ["A seller's own shop", `${addresses.shop}/${demo ? 'sanggar-teluk-nila' : '<handle>'}`],
    ["Operator's desk", `${addresses.marketplace}/office`],
    ['GraphQL API', `${addresses.api}/graphql   (try it: ${addresses.api}/graphiql)`],
    ...(addresses.stripe ? [['Stripe emulator', addresses.stripe] satisfies [string, string]] : []),
    ...(addresses.mail ? [['Mail', addresses.mail] satisfies [string, string]] : []),
    ['Logs', logDir],
  ];
  const logins = demo
    ? ['', '  Demo log-ins, password gebyar-demo', ...table(demoLogins)]
    : ['', '  No demo data here, so no demo log-ins.'];
  const hint = dev
    ? 'Reloads on every change; Ctrl-C ends everything.'
    : 'Ctrl-C ends everything; the data stays.';
  return ['', ...table(rows), ...logins, '', `  ${hint}`].join('\n');
}

function table(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}
