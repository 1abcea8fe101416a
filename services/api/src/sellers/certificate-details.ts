import { usableAssets } from '../media/index.js';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { certificateFaults } from './certificate.errors.js';
import type { CertificateKind } from './certificate.entity.js';

export const certificateLimits = {
  number: 80,
  issuer: 160,
  scope: 300,
  reason: 500,
  perSeller: 200,
} as const;

/** What a paper says. Ids are row ids; days are `2026-12-24`. */
export interface CertificateDetails {
  kind: CertificateKind;
  number: string;
  issuer?: string | null;
  scope?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
  /** A photograph or scan of it, for the operator. */
  documentAssetId?: string | null;
  /** For a paper that holds for one product alone. */
  productId?: string | null;
}

const line = (given: string | null | undefined): string | null => given?.trim().replace(/\s+/g, ' ') || null;

/** Tidies what is said of a paper, and says all that is wrong with it by itself. */
export function checkCertificate(given: CertificateDetails) {
  const faults: UserFault[] = [];
  const number = line(given.number) ?? '';
  const issuer = line(given.issuer);
  const scope = line(given.scope);
  const [validFrom, validUntil] = [given.validFrom ?? null, given.validUntil ?? null];
  if (number === '') {
    faults.push(certificateFaults.fault('CERTIFICATE_NUMBER_REQUIRED', { field: ['input', 'number'] }));
  }
  for (const [name, text] of Object.entries({ number, issuer, scope })) {
    const max = certificateLimits[name as 'number' | 'issuer' | 'scope'];
    if ((text?.length ?? 0) > max) {
      faults.push(
        certificateFaults.fault('CERTIFICATE_TEXT_TOO_LONG', { field: ['input', name], params: { max } }),
      );
    }
  }
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    faults.push(
      certificateFaults.fault('CERTIFICATE_ENDS_BEFORE_IT_BEGINS', { field: ['input', 'validUntil'] }),
    );
  }
  const values = {
    kind: given.kind,
    number,
    issuer,
    scope,
    valid_from: validFrom,
    valid_until: validUntil,
    document_asset_id: given.documentAssetId ?? null,
    product_id: given.productId ?? null,
  };
  return { values, faults };
}

type CertificateValues = ReturnType<typeof checkCertificate>['values'];

/** The picture that a certificate shows already. */
async function documentOf(tx: Transaction, certificateId: string): Promise<string | null> {
  const row = await tx.sql
    .selectFrom('certificate')
    .select('document_asset_id')
    .where('id', '=', certificateId)
    .executeTakeFirst();
  return row?.document_asset_id ?? null;
}

/**
 * Refuses a paper that refers to what is not there, or that is on record already.
 *
 * @throws UserFaults with all faults at once, those of the paper itself too
 */
export async function refuseUnsoundCertificate(
  context: Context,
  tx: Transaction,
  sellerId: string,
  values: CertificateValues,
  faults: readonly UserFault[],
  ownId: string | null,
): Promise<void> {
  const all = [...faults];
  if (values.product_id !== null) {
    const product = await tx.sql
      .selectFrom('product')
      .select('id')
      .where('id', '=', values.product_id)
      .where('seller_id', '=', sellerId)
      .executeTakeFirst();
    if (!product) {
      all.push(certificateFaults.fault('CERTIFICATE_PRODUCT_NOT_FOUND', { field: ['input', 'productId'] }));
    }
  }
  if (values.document_asset_id !== null) {
    const usable = await usableAssets(context, tx.sql, [values.document_asset_id], { sellerId });
    const kept = ownId === null ? null : await documentOf(tx, ownId);
    if (!usable.has(values.document_asset_id) && values.document_asset_id !== kept) {
      all.push(certificateFaults.fault('UNKNOWN_DOCUMENT', { field: ['input', 'documentAssetId'] }));
    }
  }
  const same = await tx.sql
    .selectFrom('certificate')
    .select('id')
    .where('seller_id', '=', sellerId)
    .where('kind', '=', values.kind)
    .where('number', '=', values.number)
    .where('product_id', 'is not distinct from', values.product_id)
    .where('removed_at', 'is', null)
    .$if(ownId !== null, (rows) => rows.where('id', '!=', String(ownId)))
    .executeTakeFirst();
  if (same) all.push(certificateFaults.fault('CERTIFICATE_ON_RECORD', { field: ['input', 'number'] }));
  if (all.length > 0) throw new UserFaults(all);
}
