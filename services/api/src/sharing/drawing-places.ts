/** Pictures that one process draws at the same time, and those that may wait for it. */
const places = 2;
const waitingPlaces = 40;

/** Too many pictures are asked for at once. */
export class DrawingBusy extends Error {
  override name = 'DrawingBusy';
}

let taken = 0;
const waiting: (() => void)[] = [];
const underWay = new Map<string, Promise<unknown>>();

async function inPlace<Result>(work: () => Promise<Result>): Promise<Result> {
  if (taken >= places) {
    if (waiting.length >= waitingPlaces) throw new DrawingBusy();
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else {
    taken++;
  }
  try {
    return await work();
  } finally {
    // The place goes straight to whoever waits longest.
    const next = waiting.shift();
    if (next) next();
    else taken--;
  }
}

/** Runs the work when a place is free; who asks for what is under way already waits for that. @throws DrawingBusy */
export function drawOnce<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const known = underWay.get(name) as Promise<Result> | undefined;
  if (known) return known;
  const fresh = inPlace(work).finally(() => underWay.delete(name));
  underWay.set(name, fresh);
  return fresh;
}
