/**
 * Loaded into every child before its own code: when the process that started it is gone, however that came about
 * (kill -9 included), the channel between them closes, and the child ends as if it had been asked to.
 */
const patience = 8_000;

if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), patience).unref();
  });
  // The listener alone must not keep a program alive that has nothing left to do.
  process.channel.unref();
}
