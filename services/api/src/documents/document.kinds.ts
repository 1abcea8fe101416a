/** What can be printed of an order. */
export const documentKinds = ['invoice', 'receipt', 'packing-slip', 'label-a6', 'label-58'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a shopper gets of their own order; the rest is for who packs it. */
export const shopperKinds: readonly DocumentKind[] = ['invoice', 'receipt'];

export const documentFormats = ['pdf', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface DocumentName {
  kind: DocumentKind;
  format: DocumentFormat;
}

/** `label-a6.pdf` as what it asks for; null for any other name. */
export function parseDocumentName(file: string): DocumentName | null {
  const kind = documentKinds.find((one) => file.startsWith(`${one}.`));
  const format = documentFormats.find((one) => kind !== undefined && file === `${kind}.${one}`);
  return kind && format ? { kind, format } : null;
}
