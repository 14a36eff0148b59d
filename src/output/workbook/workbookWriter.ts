/** The package that writes workbooks, loaded when one is asked for. The bundle has a file in place of this one. */

export function loadWriter(): Promise<typeof import('hucre/xlsx')> {
  return import('hucre/xlsx');
}
