import type { Documents, Kind } from './documents.ts';

export type Collections = { [K in Kind]: Map<string, Documents[K]> };

export const emptyCollections = (): Collections => ({
  sessions: new Map(),
  session_details: new Map(),
  payment_intents: new Map(),
  payment_methods: new Map(),
  charges: new Map(),
  refunds: new Map(),
  refund_plans: new Map(),
  disputes: new Map(),
  accounts: new Map(),
  account_links: new Map(),
  transfers: new Map(),
  reversals: new Map(),
  ledger: new Map(),
  events: new Map(),
  deliveries: new Map(),
  answers: new Map(),
  clock: new Map(),
});

/** One change: the document as it is from now on, or null when it is gone. */
export type Write = { [K in Kind]: { kind: K; id: string; document: Documents[K] | null } }[Kind];

const applyTo = <Document>(collection: Map<string, Document>, id: string, document: Document | null) => {
  if (document === null) collection.delete(id);
  else collection.set(id, document);
};

/** Applies a change. A document that is written again keeps its place in the order of creation. */
export function applyWrite<K extends Kind>(
  collections: { [P in K]: Map<string, Documents[P]> },
  write: { kind: K; id: string; document: Documents[K] | null },
): void {
  applyTo(collections[write.kind], write.id, write.document);
}
