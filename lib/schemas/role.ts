import { ROLES, type Role } from "@/lib/domain/editor/permission";
import { failed, type Result, succeeded } from "@/lib/domain/fault";

/** The role that a form chooses. A fault stands at the field `role`. */
export function readRole(text: string): Result<Role> {
  const role = ROLES.find((one) => one === text);
  return role ? succeeded(role) : failed({ field: "role", code: text === "" ? "required" : "not-a-choice" });
}
