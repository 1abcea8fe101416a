import { waitFor } from '@gebyar/testing';
import { expect } from '@jest/globals';
import { auditInvariants } from '../../../src/commands.js';
import type { Gate } from '../../support/gate.js';
import type { Deployment, RunningProcess } from '../../support/processes.js';

/** The time in which everything has to be settled after a process was killed. */
const settledWithinMs = 120_000;
/** More than any deed takes. */
const mostSteps = 200;

export interface Killable {
  name: 'server' | 'worker';
  gate: Gate;
  process: RunningProcess;
}

/** Something that people or the provider do, and that a process dies in the middle of. */
export interface Deed<World> {
  /** What has to be there before; the process lives. */
  prepare: () => Promise<World>;
  /** Until all of it is done. Of a process that dies the caller hears nothing, or that the connection broke. */
  act: (world: World) => Promise<unknown>;
  /** What somebody does who has heard nothing, after the restart. */
  again?: (world: World) => Promise<unknown>;
  /** Whether it has come to its end. */
  settled: (world: World) => Promise<boolean>;
  /** What is wrong in the end; nothing when each effect is there once. */
  wrong: (world: World) => Promise<string[]>;
}

/** Starts a process again after its end, with nothing in its way. */
export async function restart(deployment: Deployment, one: Killable): Promise<void> {
  one.gate.open();
  one.process = await deployment.start(one.name, one.gate.env);
}

/**
 * Does a deed again and again, each time in a world of its own, and kills the process right after its first step, its second,
 * its third, until the deed is done before there are so many. A step is a statement or a call of the provider: it has had its
 * effect, and the process never hears of it.
 *
 * @returns what it was killed after, and how to wait until all of it is settled; that fails with the step that went wrong
 */
export async function killAtEachStep<World>(
  deployment: Deployment,
  victim: Killable,
  deed: Deed<World>,
  counts?: (step: string) => boolean,
): Promise<{ after: string[]; settle: () => Promise<void> }> {
  const after: string[] = [];
  const worlds: { at: string; world: World; end: Promise<unknown> }[] = [];
  for (;;) {
    if (after.length > mostSteps)
      throw new Error(`the ${victim.name} never comes to an end: ${after.join('; ')}`);
    const world = await deed.prepare();
    const stopped = victim.gate.stopAt(after.length + 1, counts);
    const acted = deed.act(world).then(
      () => null,
      (error: unknown) => error,
    );
    const what = await Promise.race([stopped, acted.then(() => null)]);
    const at = `step ${String(after.length + 1)} of the ${victim.name}, ${what ?? 'and the last'}`;
    if (what === null) {
      const failed = await acted;
      if (failed) throw new Error(`${at}: ${String(failed)}`, { cause: failed });
      victim.gate.open();
    } else {
      after.push(what);
      await victim.process.kill();
      await restart(deployment, victim);
      expect({ at, broken: await auditInvariants(deployment.context) }).toEqual({ at, broken: [] });
      await deed.again?.(world);
    }
    const end = waitFor(() => deed.settled(world), {
      timeoutMs: settledWithinMs,
      intervalMs: 200,
      what: `an end after ${at}`,
    });
    // Heard when all is settled.
    end.catch(() => undefined);
    worlds.push({ at, world, end });
    if (what === null) break;
  }
  const settle = async () => {
    for (const { at, world, end } of worlds) {
      await end;
      expect({ at, wrong: await deed.wrong(world) }).toEqual({ at, wrong: [] });
    }
  };
  return { after, settle };
}
