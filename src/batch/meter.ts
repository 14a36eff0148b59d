/** What a process has used, asked of the system. */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

export interface Use {
  /** Processor time of all its threads, in milliseconds; `null` where the system does not tell it. */
  cpuMs: number | null;
  /** Resident memory, in bytes. */
  memoryBytes: number;
}

export interface Meter {
  /** `null` where the process is gone or nothing can be told. */
  measure(): Promise<Use | null>;
  /** How often it may be asked without costing much, in milliseconds. */
  everyMs: number;
}

/** The meter of another process. */
export function processMeter(pid: number): Meter {
  if (process.platform === 'linux') return { measure: async () => linuxUse(pid), everyMs: 10 };
  return { measure: () => psUse(pid), everyMs: 200 };
}

/** The meter of this very process. */
export const OWN_METER: Meter = {
  async measure() {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1000, memoryBytes: process.memoryUsage.rss() };
  },
  everyMs: 10,
};

/** A clock tick of /proc, in milliseconds: 100 a second on every Linux that Node runs on. */
const TICK_MS = 10;

function linuxUse(pid: number): Use | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // the name in brackets may hold spaces and brackets; user and system time are the 12th and 13th field after it
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const resident = /^VmRSS:[ \t]{0,20}([0-9]{1,15}) kB$/m.exec(status);
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    // a process that has just ended has no memory any more
    return resident === null ? null : { cpuMs, memoryBytes: Number(resident[1]) * 1024 };
  } catch {
    return null;
  }
}

/** macOS and the BSDs. Windows has no `ps`: there only the size of the JavaScript heap is limited. */
async function psUse(pid: number): Promise<Use | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    const kilobytes = Number(stdout.trim());
    return Number.isFinite(kilobytes) ? { cpuMs: null, memoryBytes: kilobytes * 1024 } : null;
  } catch {
    return { cpuMs: null, memoryBytes: 0 };
  }
}
