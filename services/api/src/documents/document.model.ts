import type { DocumentKind } from './document.kinds.js';

export interface DocumentParty {
  heading: string;
  name: string;
  /** Address and phone, a line each. */
  lines: string[];
}

export interface DocumentRow {
  quantity: number;
  title: string;
  /** Options, the buyer's own text, the seller's number for it. */
  details: string[];
  /** Empty on what is packed by. */
  unitPrice: string;
  total: string;
}

export interface DocumentAmount {
  label: string;
  amount: string;
  /** The one that all the others lead to. */
  strong?: boolean;
}

/** What a document says, in one language, whatever it is printed on. */
export interface DocumentModel {
  kind: DocumentKind | 'statement';
  locale: string;
  title: string;
  number: string;
  /** Stands over everything, such as that it is not paid. */
  stamp: string | null;
  facts: { label: string; value: string }[];
  shop: string;
  from: DocumentParty;
  to: DocumentParty;
  rowHeadings: { quantity: string; title: string; unitPrice: string; total: string };
  rows: DocumentRow[];
  amounts: DocumentAmount[];
  notes: string[];
  pageText: (page: number, of: number) => string;
}
