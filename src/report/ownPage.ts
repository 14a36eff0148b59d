/** Tells a page that this program made from everything else. */

import { open } from 'node:fs/promises';
import { OWN_BEGINNING } from './document.ts';

/** Is nothing there, or a page of ours? */
export async function isOwnOrAbsent(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(OWN_BEGINNING.length));
    return buffer.toString('latin1', 0, bytesRead) === OWN_BEGINNING;
  } finally {
    await handle.close();
  }
}
