// @ts-check
// The futures of a run, dealt into replicates as on the JVM (Replicates): blocks of successive futures. The first futures of
// all blocks together are a fair sample of the run, whatever their number.

/** @typedef {{first: number, size: number}} Block its first future, and how many it has */

/**
 * @param {number} futures @param {number} count
 * @returns {Block[]} the first have one future more than the others where the number of futures is no multiple
 */
export function blocksOf(futures, count) {
  const size = Math.floor(futures / count);
  const larger = futures % count;
  return Array.from({ length: count }, (_, i) => ({ first: i * size + Math.min(i, larger), size: i < larger ? size + 1 : size }));
}

/**
 * How many futures of a block are among so many of all blocks.
 *
 * @param {Block} block @param {number} futures @param {number} count of blocks
 */
export const upTo = (block, futures, count) => Math.min(block.size, Math.ceil(futures / count));
