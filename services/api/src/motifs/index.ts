import { defineSlice } from '../platform/slice.js';
import { MotifDownloadSchema } from './motif-download.entity.js';
import { MotifSchema } from './motif.entity.js';
import { MotifOfficeResolver } from './motif.office-resolver.js';
import { registerMotifRoutes } from './motif.routes.js';
import { findPublicMotif } from './motif.queries.js';
import { MotifShopResolver, MotifThemeShopResolver } from './motif.shop-resolver.js';
import { MotifThemeSchema } from './motif-theme.entity.js';
import { MotifType, toMotif } from './motif.type.js';

export { createMotif, type CreateMotifInput } from './commands/create-motif.js';
export { updateMotif, type UpdateMotifInput } from './commands/update-motif.js';
export { upsertMotifTheme, type UpsertMotifThemeInput } from './commands/upsert-motif-theme.js';
export { motifFaults } from './motif.errors.js';
export { publicMotifBySlugLoader, publicMotifLoader } from './motif.loaders.js';
export { motifChanged } from './motif.events.js';
export type { MotifRow, MotifThemeRow } from './motif.queries.js';
export { MotifType, toMotif } from './motif.type.js';

export const motifsSlice = defineSlice({
  name: 'motifs',
  publicQueries: ['motif', 'motifs', 'motifThemes'],
  entities: [MotifSchema, MotifThemeSchema, MotifDownloadSchema],
  resolvers: { shop: [MotifShopResolver, MotifThemeShopResolver], office: [MotifOfficeResolver] },
  routes: registerMotifRoutes,
  orphanedTypes: { shop: [MotifType] },
  nodes: {
    motif: async (context, id) => {
      const row = await findPublicMotif(context, { id });
      return row && toMotif(context, row);
    },
  },
});
