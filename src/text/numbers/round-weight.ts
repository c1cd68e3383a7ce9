/**
 * @returns a weight without its last digits: browsers differ in those of logarithms, and what weighs the same must stand in one
 *   order in all of them
 */
export const roundWeight = (weight: number): number => Math.round(weight * 1e6) / 1e6;
