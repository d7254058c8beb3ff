/** Gives every pair of characters a number. */
export interface PairNumbers {
  /** The number of a pair, or -1 where it has none yet. */
  get(first: number, second: number): number;
  set(first: number, second: number, number: number): void;
}

/**
 * A table of pairs, each of two numbers below 65,536, in plain memory. Ten thousand documents ask it ten million times;
 * a `Map` of strings takes five times as long for that, most of it waiting for memory.
 */
export function createPairNumbers(): PairNumbers {
  let keys = new Uint32Array(1 << 16);
  // One more than the number, so that nought is an empty place.
  let numbers = new Uint32Array(1 << 16);
  let count = 0;

  /** The place of a key, or the empty one where it belongs. */
  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (numbers[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  const put = (key: number, stored: number) => {
    const place = placeOf(key);
    keys[place] = key;
    numbers[place] = stored;
  };
  const grow = () => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Uint32Array(oldKeys.length * 2);
    numbers = new Uint32Array(oldKeys.length * 2);
    for (let place = 0; place < oldKeys.length; place += 1) {
      if (oldNumbers[place] !== 0) put(oldKeys[place] as number, oldNumbers[place] as number);
    }
  };
  const keyOf = (first: number, second: number) => ((first << 16) | second) >>> 0;
  return {
    get: (first, second) => (numbers[placeOf(keyOf(first, second))] as number) - 1,
    set: (first, second, number) => {
      count += 1;
      if (count * 2 > keys.length) grow();
      put(keyOf(first, second), number + 1);
    },
  };
}
