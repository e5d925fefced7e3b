import type { Metadata } from "next";
import { NothingHere } from "@/components/shell/nothing-here";
import { ReaderFrame } from "@/components/shell/reader-frame";

export const metadata: Metadata = { title: "Not found" };

/** For an address that no route answers. */
export default function NotFound() {
  return (
    <ReaderFrame>
      <NothingHere />
    </ReaderFrame>
  );
}
