import { HEIGHT, stage, WIDTH } from './scenes/stage.ts';
import { scenes, type SceneName } from './scenes/index.ts';
import type { ImageSpec } from './image-spec.ts';

export { imageKey, type ImageSpec } from './image-spec.ts';
export { motifDrawings, type MotifSlug } from './motifs/index.ts';
export { palettes, type PaletteName } from './palettes.ts';
export type { SceneName } from './scenes/index.ts';
export type { Technique } from './textile.ts';

/** The drawing is made on this canvas; the picture is the same times `share`, so that an upload of 720 x 900 results. */
// Shares at which pattern tiles fall on whole pixels: 2/3 and 3/4 take the renderer three times as long.
const canvases: Partial<Record<SceneName, readonly [number, number, number]>> = {
  logo: [600, 600, 0.5],
  banner: [1600, 600, 0.8],
  tile: [900, 900, 0.6],
  artwork: [960, 960, 1.25],
};

/** Width and height in pixels of the picture that `renderImage` gives: 720 x 900 for products. */
export function imageSize(scene: SceneName): { width: number; height: number } {
  const [width, height, share] = canvases[scene] ?? [WIDTH, HEIGHT, 0.6];
  return { width: Math.round(width * share), height: Math.round(height * share) };
}

/** Draws a demo image as an SVG document. Pure: the same spec gives the same text. */
export function renderImage(spec: ImageSpec): string {
  const { motif, palette, technique, scene } = spec;
  const [viewWidth, viewHeight] = canvases[scene] ?? [WIDTH, HEIGHT];
  const { width, height } = imageSize(scene);
  const { defs, body } = scenes[scene](stage({ motif, palette, technique }, scene));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${viewWidth} ${viewHeight}"><defs>${defs}</defs>${body}</svg>`;
}
