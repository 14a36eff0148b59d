/** `--groups FILE`: groups of the user's own beside the shipped list. */

import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { addGroups } from '../archive/groups/groupKey.ts';

/** Ends the program where the file cannot be used. @param file `undefined`: there is none */
export async function useGroups(file: string | undefined, command: Command): Promise<void> {
  if (file === undefined) return;
  const { GroupsError, readGroups } = await import('../archive/groups/readGroups.ts');
  const text = await readFile(file, 'utf8').catch(() =>
    command.error(`error: ${file} cannot be read; check the name`),
  );
  try {
    addGroups(readGroups(text));
  } catch (error) {
    if (error instanceof GroupsError) command.error(`error: ${file}: ${error.message}`);
    throw error;
  }
}
