/** The working parts of the network that serve each kind of joint work, by its number. */
export const itemParts: Readonly<Record<number, readonly string[]>> = {
  1: ['cascade'],
  2: ['conference'],
  3: ['recognition'],
  4: ['conference'],
  8: ['links'],
  10: ['coverage'],
};
