import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import { may, type Permission } from "@/lib/domain/editor/permission";

/**
 * Whether an editor has a permission at this moment: asked again by what reads and writes, so that it holds whoever calls
 * them, and whatever has changed since the gate.
 */
export async function editorMay(tx: Transaction, id: string, permission: Permission): Promise<boolean> {
  const editor = await tx.editor.findUnique({ where: { id }, select: { role: true, disabledAt: true } });
  return editor !== null && editor.disabledAt === null && may(editor.role, permission);
}
