/** How something grows from one size to the next: 1 is linear, 2 quadratic; fixed costs make it smaller between small sizes. */
export function exponent([size, from]: [size: number, value: number], [nextSize, to]: [size: number, value: number]): string {
  return (Math.log(to / from) / Math.log(nextSize / size)).toFixed(2);
}
