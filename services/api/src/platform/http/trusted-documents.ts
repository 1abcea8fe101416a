import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../actor.js';

/** Documents of our own storefronts by their SHA-256, so that a page sends a hash in place of a text. */
export type TrustedDocuments = Record<Audience, ReadonlyMap<string, string>>;

const audiences: readonly Audience[] = ['shop', 'seller', 'office'];

/** Reads `<directory>/<audience>/persisted-documents.json` as the code generator writes it; without a directory there are none. */
export function loadTrustedDocuments(directory: string | undefined): TrustedDocuments {
  const load = (audience: Audience): ReadonlyMap<string, string> => {
    if (!directory) return new Map();
    const text = readFileSync(join(directory, audience, 'persisted-documents.json'), 'utf8');
    const documents = JSON.parse(text) as Record<string, string>;
    return new Map(Object.entries(documents).map(([hash, query]) => [hash.replace(/^sha256:/, ''), query]));
  };
  return Object.fromEntries(audiences.map((audience) => [audience, load(audience)])) as TrustedDocuments;
}
