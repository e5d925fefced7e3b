import { v7 } from "uuid";

/** An id for a row that must know it before it is written. Within a process each is greater than the one before. */
export const recordId = (): string => v7();
