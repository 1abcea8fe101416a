import type { MotifSlug } from '../../images/index.ts';
import type { DemoMotifTheme } from '../types.ts';
import { coast } from './coast.ts';
import { forest } from './forest.ts';
import { garden } from './garden.ts';
import { lore } from './lore.ts';
import type { MotifStory } from './story.ts';

export type { MotifStory, MotifThemeSlug } from './story.ts';

/** Every motif's story, by slug. */
export const motifStories: Readonly<Record<MotifSlug, MotifStory>> = {
  ...coast,
  ...forest,
  ...garden,
  ...lore,
};

export const motifThemes: readonly DemoMotifTheme[] = [
  { slug: 'pesisir', name: { id: 'Pesisir', en: 'Coast' } },
  { slug: 'hutan', name: { id: 'Hutan', en: 'Forest' } },
  { slug: 'kebun', name: { id: 'Kebun', en: 'Garden' } },
  { slug: 'satwa', name: { id: 'Satwa', en: 'Animals' } },
  { slug: 'warisan', name: { id: 'Warisan', en: 'Heritage' } },
];
