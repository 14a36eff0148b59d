/**
 * Processor time that some work of this process takes, in seconds: unlike the time on the wall it hardly depends on
 * what else the machine does. Limits on it are for what would take minutes if it did not grow evenly.
 */
export function processorSeconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
