import { parseArgs } from "node:util";
import type { RecordLaunchDraft } from "@/lib/schemas/record-launch";

const TEXT = { type: "string" } as const;
const options = {
  ...{ brand: TEXT, title: TEXT, when: TEXT, status: TEXT, series: TEXT, "form-factor": TEXT, link: TEXT },
  ...{ source: TEXT, "source-kind": TEXT, "source-brand": TEXT, "stated-on": TEXT, wording: TEXT, said: TEXT },
  ...{ note: TEXT, key: TEXT },
  device: { type: "string", multiple: true },
  market: { type: "string", multiple: true },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export const USAGE = `npm run record -- --brand xiaomi --title "Xiaomi 12S series launch" --when "4 July 2022, 19:00" \\
  --device "Xiaomi 12S" --device "Xiaomi 12S Pro" --series "Xiaomi 12S" --market CN --market international:coming:denies \\
  --said "A launch event will take place on July 4th." --link https://twitter.com/Xiaomi --stated-on "28 June 2022"

--brand             slug or id of the brand
--title, --quiet    the title, or a quiet launch without one
--when              as the news have it; --status planned (unless told otherwise), held or canceled
--device            once for each; known by that name, or created, in --series and with --form-factor
--market            once for each; CODE, CODE:PHASE or CODE:PHASE:STANCE, for every device
--source            who says so; the brand itself unless told otherwise. A new one needs its --source-kind
--said              the words; --wording states (unless told otherwise), expects or speculates
--stated-on         when; today unless told otherwise. --link where it was read, --note anything else
--key               a UUID: with the same one, a second run records nothing and tells what the first one made`;

export interface RecordCommand {
  readonly draft: RecordLaunchDraft;
  readonly key: string | null;
  readonly help: boolean;
}

/** What a command line says, as the form would send it. Throws TypeError for an option that there is not. */
export function draftOf(args: readonly string[]): RecordCommand {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
  const markets = (values.market ?? []).map(marketOf);
  const { title = "", when = "", status = "", link = "", said = "", note = "", series = "", brand = "" } = values;
  return {
    draft: {
      ...{ brand, title, when, status, link, said, note, quiet: values.quiet ?? false },
      devices: (values.device ?? []).map((name) => ({
        ...{ name, seriesName: series, formFactor: values["form-factor"] ?? "", markets },
      })),
      source:
        values.source === undefined
          ? { name: brand, kind: "brand", brand }
          : { name: values.source, kind: values["source-kind"] ?? "", brand: values["source-brand"] ?? "" },
      statedOn: values["stated-on"] ?? "today",
      wording: values.wording ?? "states",
    },
    key: values.key ?? null,
    help: values.help ?? false,
  };
}

function marketOf(text: string) {
  const [market = "", phase = "", stance = ""] = text.split(":");
  return { market, phase, stance };
}
