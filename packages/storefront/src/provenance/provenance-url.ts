/** The short address of a hang-tag, without a language: whoever scans it reads it in their own. */
export const provenanceUrl = (marketplaceUrl: string, code: string): string => `${marketplaceUrl}/p/${code}`;
