import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export type MotifRow = Selectable<Tables['motif']>;
export type MotifThemeRow = Selectable<Tables['motif_theme']>;
