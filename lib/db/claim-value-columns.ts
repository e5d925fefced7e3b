import type { Prisma } from "@/lib/db/generated/client";
import { column, word } from "@/lib/db/words";
import { windowFromColumns, windowToColumns } from "@/lib/db/window-columns";
import type { ClaimValue, Price, SubjectKind } from "@/lib/domain/claim/claim";

type ValueColumn =
  | "property"
  | "precision"
  | "earliest"
  | "latest"
  | "about"
  | "instant"
  | "timeZone"
  | "launchStatus"
  | "phase"
  | "lineage"
  | "text"
  | "nameKind"
  | "priceKind"
  | "priceLow"
  | "priceHigh"
  | "currency";

/** The property and the columns of its value; those that another property uses are null. */
export type ValueRow = Pick<Prisma.ClaimGetPayload<object>, "id" | ValueColumn> & {
  readonly member: { readonly id: string; readonly kind: SubjectKind } | null;
};

export type ClaimValueColumns = Pick<Prisma.ClaimUncheckedCreateInput, ValueColumn | "memberId">;

/** The typed columns of a claim to the value that they hold. Throws when a column is missing, which a CHECK rules out. */
export function valueFromColumns(row: ValueRow): ClaimValue {
  const need = <T>(value: T | null, name: string): T => {
    if (value === null) throw new Error(`claim ${row.id}: ${row.property} without ${name}`);
    return value;
  };
  const window = () =>
    windowFromColumns({ ...row, precision: need(row.precision, "precision"), about: need(row.about, "about") });
  switch (row.property) {
    case "launch_window":
      return { property: "launch-window", window: window() };
    case "preorder_window":
      return { property: "preorder-window", window: window() };
    case "sale_window":
      return { property: "sale-window", window: window() };
    case "launch_status":
      return { property: "launch-status", status: need(row.launchStatus, "status") };
    case "line_up":
      return { property: "line-up", member: subject(need(row.member, "member")) };
    case "series_member":
      return { property: "series-member", member: subject(need(row.member, "member")) };
    case "availability":
      return { property: "availability", phase: word(need(row.phase, "phase")) };
    case "price":
      return { property: "price", price: price() };
    case "name":
      return { property: "name", text: need(row.text, "text"), kind: word(need(row.nameKind, "kind")) };
    case "lineage":
      return {
        property: "lineage",
        lineage: word(need(row.lineage, "lineage")),
        of: subject(need(row.member, "member")),
      };
    case "feature":
      return { property: "feature", feature: need(row.text, "text") };
    case "partnership":
      return { property: "partnership", partner: need(row.text, "text") };
    case "certification":
      return { property: "certification", text: need(row.text, "text") };
  }

  function price(): Price {
    return {
      kind: need(row.priceKind, "kind"),
      low: need(row.priceLow, "amount").toFixed(2),
      high: row.priceHigh === null ? null : row.priceHigh.toFixed(2),
      currency: need(row.currency, "currency"),
    };
  }
}

/** A value to the columns that hold it; the columns of other properties are left out, and so stay null. */
export function valueToColumns(value: ClaimValue): ClaimValueColumns {
  switch (value.property) {
    case "launch-window":
    case "preorder-window":
    case "sale-window":
      return { property: column(value.property), ...windowToColumns(value.window) };
    case "launch-status":
      return { property: "launch_status", launchStatus: value.status };
    case "line-up":
    case "series-member":
      return { property: column(value.property), memberId: value.member.id };
    case "availability":
      return { property: "availability", phase: column(value.phase) };
    case "price":
      return {
        property: "price",
        priceKind: value.price.kind,
        priceLow: value.price.low,
        priceHigh: value.price.high,
        currency: value.price.currency,
      };
    case "name":
      return { property: "name", text: value.text, nameKind: column(value.kind) };
    case "lineage":
      return { property: "lineage", lineage: column(value.lineage), memberId: value.of.id };
    case "feature":
      return { property: "feature", text: value.feature };
    case "partnership":
      return { property: "partnership", text: value.partner };
    case "certification":
      return { property: "certification", text: value.text };
  }
}

function subject(row: { id: string; kind: SubjectKind }) {
  return { kind: row.kind, id: row.id };
}
