import { createMotif, storeImage, upsertMotifTheme, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue, DemoMotif } from '../catalogue/types.ts';
import { drawPicture } from './images.ts';
import { inParallel } from './in-parallel.ts';

async function seedMotif(
  context: Context,
  motif: DemoMotif,
  position: number,
  drawn: boolean,
): Promise<void> {
  const { name, registration, contest, theme, artwork, ...same } = motif;
  await createMotif(context, {
    slug: same.slug,
    name: { id: name },
    meaning: same.meaning,
    story: same.story,
    inspiration: same.inspiration,
    licenseTerms: same.licenseTerms,
    themeSlug: theme,
    contest: contest ?? {},
    year: same.year ?? null,
    prize: same.prize ?? null,
    rightsNumber: registration ?? null,
    rightsHolder: same.rightsHolder ?? null,
    artworkAssetId: drawn ? (await storeImage(context, await drawPicture(artwork))).assetId : null,
    position,
    publish: true,
  });
}

/** The registry, open to the public, with the artwork of every motif that products carry. */
export async function seedMotifs(
  context: Context,
  { motifs, motifThemes, products }: DemoCatalogue,
): Promise<void> {
  for (const [position, theme] of motifThemes.entries())
    await upsertMotifTheme(context, { ...theme, position });
  const carried = new Set(products.map(({ motif }) => motif));
  await inParallel(motifs, 3, (motif, position) =>
    seedMotif(context, motif, position, carried.has(motif.slug)),
  );
}
