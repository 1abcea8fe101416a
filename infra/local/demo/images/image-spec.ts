import type { MotifSlug } from './motifs/index.ts';
import type { PaletteName } from './palettes.ts';
import type { SceneName } from './scenes/index.ts';
import type { Technique } from './textile.ts';

/** Everything that decides how a demo image looks. Equal specs give equal bytes. */
export interface ImageSpec {
  scene: SceneName;
  motif: MotifSlug;
  palette: PaletteName;
  technique: Technique;
}

/** A stable, readable key, fit for a file name: store one image for each key. */
export const imageKey = ({ scene, motif, palette, technique }: ImageSpec): string =>
  `${scene}--${motif}--${palette}--${technique}`;
