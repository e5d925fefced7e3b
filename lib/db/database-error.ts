/** Something that whoever starts Debut can mend. The message is one line and says what and where; it holds no password. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

/** The system's code of an error (`EACCES`, `ECONNREFUSED`) or PostgreSQL's (`28P01`), if it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
