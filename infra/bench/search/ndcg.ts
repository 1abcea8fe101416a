/** How much a grade is worth, from 0 (beside the point) to 3 (just what was wanted). */
const gain = (grade: number): number => 2 ** grade - 1;

const dcg = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/**
 * Normalized discounted cumulative gain (Järvelin & Kekäläinen 2002): 1 when nothing better could stand on the first places.
 *
 * @param found grades of what was found, in its order
 * @param all grades of everything there is
 */
export function ndcg(found: readonly number[], all: readonly number[], depth = 10): number {
  const best = dcg(
    [...all].sort((a, b) => b - a),
    depth,
  );
  return best === 0 ? (found.length === 0 ? 1 : 0) : dcg(found, depth) / best;
}
