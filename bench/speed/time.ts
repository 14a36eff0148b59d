/** How long a command takes. */

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Timing {
  /** By the clock on the wall, in seconds. */
  wall: number;
  /** Processor time of all its processes, in seconds. */
  cpu: number;
}

export type Command = readonly string[];

/** bash's `time` counts the processes that the command waited for, too. @throws Error if the command fails */
export function time(command: Command): Timing {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NODE_OPTIONS: '' },
    maxBuffer: 2 ** 26,
  });
  const [wall, user, system] = (stderr.trimEnd().split('\n').pop() ?? '').split(' ').map(Number);
  if (status !== 0 || !(wall! > 0)) throw new Error(`${command.slice(0, 4).join(' ')} … failed: ${stderr}`);
  return { wall: wall!, cpu: user! + system! };
}

/** Each command in turn, round after round, so that what else the machine does touches all alike. Medians. */
export function interleave<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): Record<Name, Timing> {
  const names = Object.keys(commands) as Name[];
  const all = new Map<Name, Timing[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) all.get(name)!.push(time(commands[name]));
  }
  const medians = names.map((name): [Name, Timing] => {
    const timings = all.get(name)!;
    return [
      name,
      { wall: median(timings.map(({ wall }) => wall)), cpu: median(timings.map(({ cpu }) => cpu)) },
    ];
  });
  return Object.fromEntries(medians) as Record<Name, Timing>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The most memory that the command's own process ever held, in MB; `null` where the system does not tell (Linux does). */
export async function peakMemory([program, ...args]: Command): Promise<number | null> {
  const child = spawn(program!, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: number | null = null;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'latin1');
      const kilobytes = Number(/^VmHWM:\s+([0-9]+) kB/m.exec(status)?.[1] ?? 0);
      if (kilobytes > 0) peak = kilobytes / 1024;
    } catch {
      // it has ended
    }
  }, 20);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  return peak;
}
