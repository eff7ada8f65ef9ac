/** What the program returns to the shell. */
export const EXIT = {
  done: 0,
  /** Files that failed while the others were done, or findings. */
  findings: 1,
  /** Usage, configuration, a file that cannot be read or written, a fault of the tool. */
  failed: 2,
  interrupted: 130,
} as const;
