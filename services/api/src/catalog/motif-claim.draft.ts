import type { UserFault } from '../platform/faults.js';
import { catalogFaults } from './catalog.errors.js';

export const motifClaimLimits = { claims: 6, technique: 80, maker: 120, reason: 500 } as const;

/** That a product carries a motif, as its seller says. */
export interface MotifClaimInput {
  /** The motif's name in addresses. */
  motif: string;
  /** How it was put on: a code of the attribute `technique`, or plain words. */
  technique?: string | null;
  /** Whose hands made it, where the seller names them. */
  maker?: string | null;
}

export interface MotifClaimDraft {
  motif: string;
  technique: string | null;
  maker: string | null;
}

const text = (given: string | null | undefined): string | null => given?.trim().replace(/\s+/g, ' ') || null;

/** Tidies the claims of a product, and says all that is wrong with them by themselves. */
export function draftMotifClaims(given: readonly MotifClaimInput[]): {
  claims: MotifClaimDraft[];
  faults: UserFault[];
} {
  const field = ['input', 'motifs'];
  const claims = given.map(({ motif, technique, maker }) => ({
    motif: motif.trim(),
    technique: text(technique),
    maker: text(maker),
  }));
  const faults: UserFault[] = [];
  if (claims.length > motifClaimLimits.claims) {
    faults.push(catalogFaults.fault('TOO_MANY_MOTIFS', { field, params: { max: motifClaimLimits.claims } }));
  }
  const seen = new Set<string>();
  for (const [index, { motif, technique, maker }] of claims.entries()) {
    const at = (name: string) => [...field, String(index), name];
    const tooLong = (name: 'technique' | 'maker') =>
      faults.push(
        catalogFaults.fault('MOTIF_CLAIM_TOO_LONG', {
          field: at(name),
          params: { max: motifClaimLimits[name] },
        }),
      );
    if (seen.has(motif)) faults.push(catalogFaults.fault('MOTIF_REPEATED', { field: at('motif') }));
    seen.add(motif);
    if ((technique?.length ?? 0) > motifClaimLimits.technique) tooLong('technique');
    if ((maker?.length ?? 0) > motifClaimLimits.maker) tooLong('maker');
  }
  return { claims, faults };
}
