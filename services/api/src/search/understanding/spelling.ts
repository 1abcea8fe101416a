/** How many letters to change, add, leave out or swap with their neighbour to make one word of another. */
export function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** How far a misspelling may be from the word that was meant: in short words one letter makes another word. */
const reach = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** A word that looks like one that nobody has, and in how many documents it stands. */
export interface AlikeWord {
  word: string;
  documents: number;
}

/** The word that was most likely meant, of some that look alike: the nearest, of equally near ones the commonest; null when none is near enough. */
export function meantWord(word: string, candidates: readonly AlikeWord[]): string | null {
  let best: (AlikeWord & { score: number }) | null = null;
  for (const candidate of candidates) {
    const steps = distance(word, candidate.word);
    if (steps > reach(word)) continue;
    // People get the first letter right: "topi" is no misspelled "kopi".
    const score = steps + (candidate.word[0] === word[0] ? 0 : word.length < 5 ? Infinity : 0.5);
    if (score === Infinity) continue;
    if (!best || score < best.score || (score === best.score && candidate.documents > best.documents))
      best = { ...candidate, score };
  }
  return best?.word ?? null;
}
