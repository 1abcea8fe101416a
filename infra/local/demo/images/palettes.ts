/**
 * Colours as they come out of the dye vats: indigo, soga bark, mengkudu root, jolawe fruit, mangrove bark, and mori,
 * the undyed cotton. `line` is the wax line that stays when the wax is boiled out.
 */
export interface Ink {
  ground: string;
  main: string;
  second: string;
  accent: string;
  line: string;
}

export const palettes = {
  nila: { ground: '#1c2c54', main: '#41669f', second: '#9dbbd6', accent: '#d79a4a', line: '#f4ecda' },
  'nila-muda': { ground: '#54789f', main: '#25406f', second: '#c8d9e4', accent: '#f0cf8e', line: '#fbf6ea' },
  soga: { ground: '#472815', main: '#9c5c2a', second: '#d9a964', accent: '#e7c88f', line: '#f6ead0' },
  mengkudu: { ground: '#761b21', main: '#b8463a', second: '#e6a682', accent: '#e9c27a', line: '#f9ecd9' },
  mori: { ground: '#f5eddc', main: '#2f4d83', second: '#b1733f', accent: '#8f2a2b', line: '#2b2438' },
  'mori-soga': { ground: '#f3e8d1', main: '#8a5026', second: '#d0a05a', accent: '#3d5784', line: '#3a2112' },
  jolawe: { ground: '#4f5a28', main: '#8e9a45', second: '#dcbf5c', accent: '#f0dc97', line: '#f8f1d7' },
  kunyit: { ground: '#cf982c', main: '#8a4a1c', second: '#f4d680', accent: '#5c2a16', line: '#fff6dc' },
  bakau: { ground: '#6a3a2a', main: '#a9684b', second: '#dcae8a', accent: '#8fa07a', line: '#f7e9d8' },
  arang: { ground: '#1f1b1d', main: '#7c3a2c', second: '#c99a4e', accent: '#8fa0a6', line: '#f3e7cf' },
  laut: { ground: '#164a4e', main: '#3f8583', second: '#a9cfc0', accent: '#e6b25e', line: '#f3efdd' },
  karamunting: { ground: '#6d2f55', main: '#b3628d', second: '#e7b3c4', accent: '#e5c06c', line: '#faeeec' },
} as const satisfies Record<string, Ink>;

export type PaletteName = keyof typeof palettes;

/** Mixes two #rrggbb colours; 0 gives the first, 1 the second. */
export function mix(a: string, b: string, share: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const at = (i: number) => Math.round(channel(a, i) * (1 - share) + channel(b, i) * share);
  return `#${[1, 3, 5].map((i) => at(i).toString(16).padStart(2, '0')).join('')}`;
}
