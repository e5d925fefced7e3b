"use client";

import { Fragment, useState, type ReactNode } from "react";

export interface BegunAnewProps {
  /** What its forms are of. */
  version: string | number;
  children: ReactNode;
}

/**
 * Begins its forms anew when what they are of has changed. Not by a key that tells the version outright: without JavaScript a
 * form finds the answer to what it sent by its keys, and where another was first the version is one that it was not sent with.
 */
export function BegunAnew({ version, children }: BegunAnewProps) {
  const [first] = useState(version);
  return <Fragment key={version === first ? "first" : version}>{children}</Fragment>;
}
