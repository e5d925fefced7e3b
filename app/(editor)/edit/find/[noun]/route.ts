import { currentEditor } from "@/lib/auth/gate";
import { findOnDesk } from "@/lib/data/desk/find-records";
import { findLaunches } from "@/lib/data/launch-pickers";
import { findDevices, findSeries, findSources } from "@/lib/data/pickers";
import { may } from "@/lib/domain/editor/permission";

const LONGEST = 120;

/** What the forms of the desk suggest while somebody types: devices, series, launches or sources whose name contains `q`, or whatever goes by it. */
export async function GET(request: Request, { params }: { params: Promise<{ noun: string }> }): Promise<Response> {
  const editor = await currentEditor();
  if (typeof editor === "string") return problem(401, "Sign in to ask this.");
  const query = new URL(request.url).searchParams;
  const typed = (query.get("q") ?? "").replaceAll("\0", "").slice(0, LONGEST);
  const brand = query.get("brand") || null;
  switch ((await params).noun) {
    case "devices":
      return answer(await findDevices(typed, brand));
    case "series":
      return answer(await findSeries(typed, brand));
    case "launches":
      return answer(await findLaunches(typed, brand));
    case "sources":
      return answer(await findSources(typed));
    case "records":
      return answer(await findOnDesk(typed, may(editor.role, "operate")));
    default:
      return problem(404, "There is nothing of that kind to find.");
  }
}

function answer(found: readonly unknown[]): Response {
  return Response.json(found, { headers: { "Cache-Control": "private, no-store" } });
}

function problem(status: number, title: string): Response {
  const headers = { "Content-Type": "application/problem+json", "Cache-Control": "private, no-store" };
  return new Response(JSON.stringify({ type: "about:blank", title, status }), { status, headers });
}
