import type { Plugin, Rollup } from 'vite';

type Imports = Readonly<Record<string, readonly string[]>>;

/** One way round from a file back to itself; null when there is none. */
export function findCircle(imports: Imports): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    const seenAt = way.indexOf(file);
    if (seenAt >= 0) return [...way.slice(seenAt), file];
    if (done.has(file)) return null;
    for (const next of imports[file] ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of Object.keys(imports)) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

/** Files of the browser's build that import each other may start in the wrong order, and then no script of the page works. */
export const noCircles = (): Plugin => ({
  name: 'no-circles-of-chunks',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    const chunks = Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === 'chunk');
    const circle = findCircle(Object.fromEntries(chunks.map(({ fileName, imports }) => [fileName, imports])));
    if (circle) this.error(`these files import each other, see chunks.ts: ${circle.join(' -> ')}`);
  },
});
