import type { MotifClaim } from './motif-claim.loaders.js';

export const statementKinds = ['MOTIF', 'TECHNIQUE', 'MAKER', 'PLACE', 'CERTIFICATE'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** One thing that is said of where a product comes from. */
export interface Statement {
  kind: StatementKind;
  value: string;
  /** When the operator found it true; null for what the seller says. */
  verifiedAt: Date | null;
}

/** Statements that say the same are one; it is verified when any of them is, since the earliest check. */
export function mergeStatements(statements: readonly Statement[]): Statement[] {
  const merged = new Map<string, Statement>();
  for (const statement of statements) {
    const key = `${statement.kind} ${statement.value.toLowerCase()}`;
    const known = merged.get(key);
    if (!known) merged.set(key, statement);
    else if (statement.verifiedAt && (!known.verifiedAt || statement.verifiedAt < known.verifiedAt)) {
      merged.set(key, { ...known, verifiedAt: statement.verifiedAt });
    }
  }
  return [...merged.values()];
}

interface Facts {
  claims: readonly MotifClaim[];
  /** Techniques that the product states besides its motifs. */
  attributeTechniques: readonly string[];
  nameOfTechnique: (code: string) => string;
  seller: { name: string; approvedAt: Date | null };
  place: string | null;
}

/** How and by whom a product was made, and where. The operator looks at a seller's name and place when it lets it in. */
export function craftStatements(facts: Facts): Statement[] {
  const { claims, attributeTechniques, nameOfTechnique, seller, place } = facts;
  const techniques = claims.flatMap(({ claim }) =>
    claim.technique === null
      ? []
      : [
          {
            kind: 'TECHNIQUE' as const,
            value: nameOfTechnique(claim.technique),
            verifiedAt: claim.verified_at,
          },
        ],
  );
  const stated = attributeTechniques.map((code) => ({
    kind: 'TECHNIQUE' as const,
    value: nameOfTechnique(code),
    verifiedAt: null,
  }));
  const makers = claims.flatMap(({ claim }) =>
    claim.maker === null
      ? []
      : [{ kind: 'MAKER' as const, value: claim.maker, verifiedAt: claim.verified_at }],
  );
  return mergeStatements([
    ...techniques,
    ...stated,
    ...makers,
    { kind: 'MAKER', value: seller.name, verifiedAt: seller.approvedAt },
    ...(place === null ? [] : [{ kind: 'PLACE' as const, value: place, verifiedAt: seller.approvedAt }]),
  ]);
}
