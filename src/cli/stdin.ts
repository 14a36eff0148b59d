/** What stands for standard input among the arguments. */
export const STDIN = '-';
