/** One look for everything that is typed into: an ink line to write on, red and thicker where it is wrong. */
export const controlStyle =
  "mt-1 block w-full min-w-0 rounded-mark border border-hair border-b-ink bg-raise px-2.5 py-1.5 text-ink placeholder:text-soft aria-invalid:border-red aria-invalid:border-b-2 disabled:border-hair disabled:bg-wash disabled:text-soft";
