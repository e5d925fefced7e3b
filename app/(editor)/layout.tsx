import type { ReactNode } from "react";
import { DeskFrame } from "@/components/editor/desk-frame";
import { currentEditor } from "@/lib/auth/gate";

export default async function EditorLayout({ children }: { children: ReactNode }) {
  const editor = await currentEditor();
  return <DeskFrame editor={typeof editor === "string" ? null : editor}>{children}</DeskFrame>;
}
