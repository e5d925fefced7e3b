import type { Metadata } from "next";
import { NothingHere } from "@/components/shell/nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** For a record, a year or a month that does not exist; its frame is the reader's layout. */
export default function ReaderNotFound() {
  return <NothingHere />;
}
