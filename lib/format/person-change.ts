import type { Role } from "@/lib/domain/editor/permission";
import { formatInstant } from "@/lib/format/instant";
import { formatRole } from "@/lib/format/role";

export interface PersonChangeParts {
  readonly kind: "role" | "disabled" | "enabled";
  readonly role: Role;
  readonly at: string;
  readonly by: string;
}

/** What an owner changed of a person: "Made an editor by Ada, 28 June 2022, 09:30 UTC". */
export function formatPersonChange({ kind, role, at, by }: PersonChangeParts): string {
  const what = { role: `Made ${formatRole(role)}`, disabled: "Disabled", enabled: "Enabled again" }[kind];
  return `${what} by ${by}, ${formatInstant(at)}`;
}
