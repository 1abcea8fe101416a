/** Pictures that one process decodes at the same time. Each takes tens of megabytes while it is at it. */
const places = 2;

let taken = 0;
const waiting: (() => void)[] = [];

/** Runs the work when one of the process's few places is free. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (taken >= places) {
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
