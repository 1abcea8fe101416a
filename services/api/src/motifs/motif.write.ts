import { usableAssets } from '../media/index.js';
import type { Context } from '../platform/context.js';
import { json, type Transaction } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import type { MotifDetails } from './motif-details.js';
import { motifFaults } from './motif.errors.js';

/** The columns that details decide; only those that are given. */
export function motifColumns(details: MotifDetails) {
  const { name, meaning, story, inspiration, contest, licenseTerms } = details;
  return {
    ...(details.themeSlug === undefined ? {} : { theme_slug: details.themeSlug }),
    ...(meaning === undefined ? {} : { meaning: json(meaning) }),
    ...(name === undefined ? {} : { name: json(name) }),
    ...(story === undefined ? {} : { story: json(story) }),
    ...(inspiration === undefined ? {} : { inspiration: json(inspiration) }),
    ...(details.designer === undefined ? {} : { designer: details.designer }),
    ...(contest === undefined ? {} : { contest: json(contest) }),
    ...(details.year === undefined ? {} : { year: details.year }),
    ...(details.prize === undefined ? {} : { prize: details.prize }),
    ...(details.rightsNumber === undefined ? {} : { rights_number: details.rightsNumber }),
    ...(details.rightsHolder === undefined ? {} : { rights_holder: details.rightsHolder }),
    ...(licenseTerms === undefined ? {} : { license_terms: json(licenseTerms) }),
    ...(details.artworkAssetId === undefined ? {} : { artwork_asset_id: details.artworkAssetId }),
    ...(details.position === undefined ? {} : { position: details.position }),
  };
}

/** Whether a motif shows a picture already. */
async function showsAlready(tx: Transaction, motifId: string | null, assetId: string): Promise<boolean> {
  if (motifId === null) return false;
  const rows = await tx.sql
    .selectFrom('motif')
    .select('id')
    .where('id', '=', motifId)
    .where('artwork_asset_id', '=', assetId)
    .execute();
  return rows.length > 0;
}

/** What details refer to that is not there, or is another motif's already. */
export async function motifReferenceFaults(
  context: Context,
  tx: Transaction,
  { themeSlug, artworkAssetId, rightsNumber }: MotifDetails,
  ownId: string | null,
): Promise<UserFault[]> {
  const faults: UserFault[] = [];
  if (themeSlug) {
    const theme = await tx.sql
      .selectFrom('motif_theme')
      .select('slug')
      .where('slug', '=', themeSlug)
      .execute();
    if (theme.length === 0) {
      faults.push(motifFaults.fault('UNKNOWN_MOTIF_THEME', { field: ['input', 'themeSlug'] }));
    }
  }
  if (artworkAssetId) {
    const usable = await usableAssets(context, tx.sql, [artworkAssetId], 'OFFICE');
    if (!usable.has(artworkAssetId) && !(await showsAlready(tx, ownId, artworkAssetId))) {
      faults.push(motifFaults.fault('UNKNOWN_ARTWORK', { field: ['input', 'artworkAssetId'] }));
    }
  }
  if (rightsNumber) {
    const other = await tx.sql
      .selectFrom('motif')
      .select('id')
      .where('rights_number', '=', rightsNumber)
      .$if(ownId !== null, (rows) => rows.where('id', '!=', String(ownId)))
      .execute();
    if (other.length > 0) {
      faults.push(motifFaults.fault('RIGHTS_NUMBER_TAKEN', { field: ['input', 'rightsNumber'] }));
    }
  }
  return faults;
}
