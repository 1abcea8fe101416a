import { createMotif, type Context } from '@gebyar/api/commands';
import type { DemoCatalogue } from '../catalogue/types.ts';

/** The registry, open to the public. */
export async function seedMotifs(context: Context, { motifs }: DemoCatalogue): Promise<void> {
  for (const [position, { slug, name, meaning, registration }] of motifs.entries()) {
    await createMotif(context, {
      slug,
      name: { id: name },
      meaning,
      rightsNumber: registration ?? null,
      position,
      publish: true,
    });
  }
}
