import { ROLES, type Role } from "@/lib/domain/editor/permission";

const MEANINGS: Readonly<Record<Role, string>> = {
  owner: "owner: everything, and who may edit",
  editor: "editor: records, corrects and reviews",
  contributor: "contributor: records, and an editor reviews it",
};

export const ROLE_CHOICES = ROLES.map((value) => ({ value, label: MEANINGS[value] }));

/** "an owner", "a contributor". */
export function formatRole(role: Role): string {
  return `${role === "contributor" ? "a" : "an"} ${role}`;
}
