/** The steps that lead from a node to others. */
export type Steps = (id: string) => readonly string[];

/**
 * One circle for every group of nodes that lead to one another: the shortest through the group's first id, beginning
 * with it and without its repetition at the end. A node that leads to itself is a circle of one.
 */
export function circlesOf(ids: readonly string[], steps: Steps): string[][] {
  return groupsOf(ids, steps).flatMap((group) => {
    const members = new Set(group);
    const start = [...group].sort()[0] as string;
    const circle = shortestCircle(start, (id) => steps(id).filter((next) => members.has(next)));
    return circle ? [circle] : [];
  });
}

/** The strongly connected components (Tarjan 1972), without recursion: a chain may be as long as the library. */
function groupsOf(ids: readonly string[], steps: Steps): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  for (const root of ids) {
    if (order.has(root)) continue;
    const path: { id: string; left: string[] }[] = [];
    const enter = (id: string) => {
      low.set(id, order.size);
      order.set(id, order.size);
      open.push(id);
      isOpen.add(id);
      path.push({ id, left: [...steps(id)] });
    };
    const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) as number, to));
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.left.pop();
      if (next !== undefined) {
        if (!order.has(next)) enter(next);
        else if (isOpen.has(next)) lower(top.id, order.get(next) as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.id, low.get(top.id) as number);
      if (low.get(top.id) !== order.get(top.id)) continue;
      const group = open.splice(open.lastIndexOf(top.id));
      for (const id of group) isOpen.delete(id);
      groups.push(group);
    }
  }
  return groups;
}

function shortestCircle(start: string, steps: Steps): string[] | null {
  const from = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at] as string;
    for (const next of steps(id)) {
      if (next === start) return pathTo(id, start, from);
      if (from.has(next)) continue;
      from.set(next, id);
      queue.push(next);
    }
  }
  return null;
}

function pathTo(end: string, start: string, from: ReadonlyMap<string, string>): string[] {
  const path = [end];
  for (let id = end; id !== start; ) {
    id = from.get(id) as string;
    path.unshift(id);
  }
  return path;
}
