import { EnvironmentError } from '@gebyar/env';

/** Runs a process's main function: a wrong environment or a taken port is one clear line per fault, never a stack. */
export function runProcess(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${describeStartFault(error)}\n`);
    process.exit(1);
  });
}

function describeStartFault(error: unknown): string {
  if (error instanceof EnvironmentError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `PORT_API: the port is taken by another program (${error.message})`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Stops once, on SIGTERM, SIGINT, or when the parent that shares a channel with this process is gone. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  process.on('disconnect', once);
}
