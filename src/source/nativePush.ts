/**
 * Both files of pdf-parse replace `Array.prototype.push` by a polyfill on Node 20, which costs a quarter of the speed.
 * Runs `load` and puts the native one back, whatever comes of it.
 */
export async function keepingNativePush<T>(load: () => Promise<T>): Promise<T> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  try {
    return await load();
  } finally {
    if (push !== undefined) Object.defineProperty(Array.prototype, 'push', push);
  }
}
