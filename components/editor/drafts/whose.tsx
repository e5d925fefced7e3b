"use client";

import { createContext, useContext, type ReactNode } from "react";

const Whose = createContext<string | null>(null);

/** Everything below is looked at by this person (an editor's id): what is typed is kept for them alone. */
export function DraftsOf({ person, children }: { person: string | null; children: ReactNode }) {
  return <Whose value={person}>{children}</Whose>;
}

/** Who is looking; null at the door, where nothing is kept. */
export function useWhose(): string | null {
  return useContext(Whose);
}
