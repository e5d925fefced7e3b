import { expect, it } from "vitest";
import { answerFault, answerFeed, answerMoved, answerNothing } from "./answer";

const FEED = { found: "here", text: "BEGIN:VCALENDAR\r\n", etag: '"abc"' } as const;
const TYPE = "text/calendar; charset=utf-8";

function ask(ifNoneMatch?: string): Response {
  const headers = ifNoneMatch === undefined ? {} : { "If-None-Match": ifNoneMatch };
  return answerFeed(new Request("https://debut.example/feeds/calendar.ics", { headers }), FEED, TYPE);
}

it("sends the feed with its tag, to be asked for again", async () => {
  const answer = ask();
  expect([answer.status, await answer.text()]).toEqual([200, FEED.text]);
  expect(answer.headers.get("Content-Type")).toBe(TYPE);
  expect(answer.headers.get("ETag")).toBe('"abc"');
  expect(answer.headers.get("Cache-Control")).toMatch(/^public, max-age=0, s-maxage=2\b/);
});

it.each(['"abc"', 'W/"abc"', '"other", W/"abc"', "*"])("is not sent to whoever has it: %s", async (known) => {
  const answer = ask(known);
  expect([answer.status, await answer.text(), answer.headers.get("ETag")]).toEqual([304, "", '"abc"']);
});

it.each(['"other"', "abc", '""', ""])("is sent to whoever has another: %s", (known) => {
  expect(ask(known).status).toBe(200);
});

it("leads on for good, and tells what is wrong by the word that is", async () => {
  const moved = answerMoved("/feeds/calendar.ics?market=DE");
  expect([moved.status, moved.headers.get("Location")]).toEqual([308, "/feeds/calendar.ics?market=DE"]);
  const fault = answerFault({ field: "brand", detail: "Not so." });
  expect([fault.status, fault.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
  expect(await fault.json()).toEqual({
    ...{ type: "about:blank", title: "Bad Request", status: 400, detail: "Not so." },
    errors: [{ field: "brand", detail: "Not so." }],
  });
  expect(await answerNothing("device").json()).toMatchObject({ status: 404, errors: [{ field: "device" }] });
});
