import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { editorMay } from "@/lib/db/editor-may";
import { hashOfToken } from "@/lib/db/hash-of-token";
import type { Role } from "@/lib/domain/editor/permission";

export interface NewEditor {
  readonly name: string;
  readonly email: string;
  /** As better-auth hashes it. */
  readonly passwordHash: string;
}

export type Accepted = "accepted" | "void-invitation" | "address-taken";

/**
 * Makes an editor of whoever holds the token: user, password and editor in one transaction with the used mark.
 * Of two at once the second waits for the first on the invitation's row, and then finds it used.
 */
export async function acceptInvitation(token: string, person: NewEditor): Promise<Accepted> {
  const email = person.email.trim().toLowerCase();
  return db
    .$transaction(async (tx) => {
      const taken = await tx.$queryRaw<{ id: string; role: Role; byId: string | null }[]>`
      UPDATE "Invitation" SET "usedAt" = now()
      WHERE "tokenHash" = ${hashOfToken(token)} AND "usedAt" IS NULL AND "expiresAt" > now()
      RETURNING "id", "role"::text AS "role", "byId"`;
      const invitation = taken[0];
      if (!invitation) return "void-invitation";
      // A link is worth what its maker may do now.
      if (invitation.byId !== null && !(await editorMay(tx, invitation.byId, "invite"))) return "void-invitation";

      const userId = randomUUID();
      const made = await tx.user.createMany({
        data: { id: userId, name: person.name.trim(), email },
        skipDuplicates: true,
      });
      if (made.count === 0) throw new AddressTaken();
      await tx.account.create({
        data: { id: randomUUID(), userId, accountId: userId, providerId: "credential", password: person.passwordHash },
      });
      const { id: madeId } = await tx.editor.create({ data: { userId, role: invitation.role } });
      await tx.invitation.update({ where: { id: invitation.id }, data: { madeId } });
      return "accepted" as const;
    })
    .catch((error: unknown) => {
      if (error instanceof AddressTaken) return "address-taken";
      throw error;
    });
}

/** Thrown to undo the used mark: the link stays good for another address. */
class AddressTaken extends Error {}
