import { defineSlice } from '../platform/slice.js';
import { MotifDownloadSchema } from './motif-download.entity.js';
import { MotifSchema } from './motif.entity.js';
import { MotifThemeSchema } from './motif-theme.entity.js';

export { createMotif, type CreateMotifInput } from './commands/create-motif.js';
export { upsertMotifTheme, type UpsertMotifThemeInput } from './commands/upsert-motif-theme.js';
export { motifFaults } from './motif.errors.js';
export type { MotifRow, MotifThemeRow } from './motif.queries.js';

export const motifsSlice = defineSlice({
  name: 'motifs',
  entities: [MotifSchema, MotifThemeSchema, MotifDownloadSchema],
});
