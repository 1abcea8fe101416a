import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import type { LocalizedText } from '../../platform/locale.js';
import { contentFaults } from '../content.errors.js';
import { homeLimits, type HomeRailKind } from '../home-rail.kinds.js';

export interface HomeRailInput {
  kind: HomeRailKind;
  title?: LocalizedText;
  text?: LocalizedText;
  /** Row id; of a SELLER. */
  sellerId?: string | null;
  /** Of a MOTIF. */
  motifSlug?: string | null;
  /** Of a COLLECTION. */
  collectionSlug?: string | null;
}

/** What the audit log says these changes were of: there is one home page. */
const homePageId = '00000000-0000-0000-0000-000000000001';

const tidy = (text: LocalizedText | undefined): LocalizedText =>
  Object.fromEntries(
    Object.entries(text ?? {}).flatMap(([locale, value]) => (value.trim() ? [[locale, value.trim()]] : [])),
  );

interface Known {
  sellers: ReadonlySet<string>;
  motifs: ReadonlySet<string>;
  collections: ReadonlySet<string>;
}

/** Those of the things named that are there, published or not: a rail waits until its thing can be seen. */
async function knownOf(tx: Transaction, rails: readonly HomeRailInput[]): Promise<Known> {
  const named = (key: 'sellerId' | 'motifSlug' | 'collectionSlug') => [
    ...new Set(rails.flatMap((rail) => rail[key] ?? [])),
  ];
  const [sellers, motifs, collections] = [
    await tx.sql
      .selectFrom('seller')
      .select('id')
      .where('id', 'in', orNone(named('sellerId')))
      .execute(),
    await tx.sql
      .selectFrom('motif')
      .select('slug')
      .where('slug', 'in', named('motifSlug').concat(''))
      .execute(),
    await tx.sql
      .selectFrom('collection')
      .select('slug')
      .where('slug', 'in', named('collectionSlug').concat(''))
      .execute(),
  ];
  return {
    sellers: new Set(sellers.map(({ id }) => id)),
    motifs: new Set(motifs.map(({ slug }) => slug)),
    collections: new Set(collections.map(({ slug }) => slug)),
  };
}

const orNone = (ids: string[]): string[] => (ids.length > 0 ? ids : ['00000000-0000-0000-0000-000000000000']);

function faultsOf(rails: readonly HomeRailInput[], known: Known): UserFault[] {
  const { rails: most, title: longestTitle, text: longestText } = homeLimits;
  const faults: UserFault[] = [];
  if (rails.length > most)
    faults.push(contentFaults.fault('TOO_MANY_RAILS', { field: ['input', 'rails'], params: { max: most } }));
  rails.forEach(({ kind, title, text, sellerId, motifSlug, collectionSlug }, index) => {
    const at = (name: string) => ({ field: ['input', 'rails', String(index), name] });
    if (kind === 'SELLER' && !known.sellers.has(sellerId ?? ''))
      faults.push(contentFaults.fault('RAIL_SELLER_REQUIRED', at('sellerId')));
    if (kind === 'MOTIF' && !known.motifs.has(motifSlug ?? ''))
      faults.push(contentFaults.fault('RAIL_MOTIF_REQUIRED', at('motifSlug')));
    if (kind === 'COLLECTION' && !known.collections.has(collectionSlug ?? ''))
      faults.push(contentFaults.fault('RAIL_COLLECTION_REQUIRED', at('collectionSlug')));
    for (const [name, given, max] of [
      ['title', title, longestTitle],
      ['text', text, longestText],
    ] as const) {
      if (Object.values(tidy(given)).some((value) => value.length > max))
        faults.push(contentFaults.fault('RAIL_TEXT_TOO_LONG', { ...at(name), params: { max } }));
    }
  });
  return faults;
}

/**
 * The office arranges the home page: these rails, in this order, in place of those before.
 *
 * @throws UserFaults TOO_MANY_RAILS, RAIL_SELLER_REQUIRED, RAIL_MOTIF_REQUIRED, RAIL_COLLECTION_REQUIRED,
 * RAIL_TEXT_TOO_LONG
 */
export async function setHomeRails(context: Context, rails: readonly HomeRailInput[]): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const faults = faultsOf(rails, await knownOf(tx, rails.slice(0, homeLimits.rails)));
    if (faults.length > 0) throw new UserFaults(faults);
    // Two people who arrange at once do so one after the other.
    await sql`LOCK TABLE home_rail IN SHARE ROW EXCLUSIVE MODE`.execute(tx.sql);
    await tx.sql.deleteFrom('home_rail').execute();
    if (rails.length > 0) {
      await tx.sql
        .insertInto('home_rail')
        .values(
          rails.map(({ kind, title, text, sellerId, motifSlug, collectionSlug }, position) => ({
            id: newId(),
            position,
            kind,
            title: json(tidy(title)),
            text: json(tidy(text)),
            shown_seller_id: kind === 'SELLER' ? (sellerId ?? null) : null,
            motif_slug: kind === 'MOTIF' ? (motifSlug ?? null) : null,
            collection_slug: kind === 'COLLECTION' ? (collectionSlug ?? null) : null,
          })),
        )
        .execute();
    }
    await recordAuditEntry(context, tx, {
      action: 'home-page.arranged',
      subjectType: 'home-page',
      subjectId: homePageId,
      data: { kinds: rails.map(({ kind }) => kind) },
    });
  });
}
