import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { Subject } from "@/lib/domain/claim/claim";
import { createSubjects } from "../subjects";

interface LaunchToCreate {
  readonly id: string;
  readonly slug: string;
  readonly brandId: string;
  readonly title: string | null;
  readonly quiet: boolean;
}

/** Creates a launch that nothing has been said of yet, and returns it as a subject. */
export async function createLaunch(tx: Transaction, launch: LaunchToCreate): Promise<Subject> {
  await tx.launchEvent.create({ data: launch, select: { id: true } });
  const subject: Subject = { kind: "launch", id: launch.id };
  await createSubjects(tx, [subject]);
  return subject;
}
