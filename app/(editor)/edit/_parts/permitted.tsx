import type { ReactNode } from "react";
import { currentEditor } from "@/lib/auth/gate";
import { may, type Permission } from "@/lib/domain/editor/permission";

/** Whether whoever looks may do something: what they may not do is not offered. That it cannot be done, the gate sees to. */
export async function isPermitted(permission: Permission): Promise<boolean> {
  const editor = await currentEditor();
  return typeof editor !== "string" && may(editor.role, permission);
}

/** Forms for those who may send them. */
export async function Permitted({ to, children }: { to: Permission; children: ReactNode }) {
  return (await isPermitted(to)) ? children : null;
}
