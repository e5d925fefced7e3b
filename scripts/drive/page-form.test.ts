import { describe, expect, it } from "vitest";
import { alertsOf, fillIn, readForm } from "@/scripts/drive/page-form";

const PAGE = `
  <form action="/out"><button>Sign out</button></form>
  <form action="" enctype="multipart/form-data" method="POST">
    <input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;4f&quot;}"/>
    <input type="hidden" name="key" value="k"/>
    <input name="title" value="R&amp;D"/>
    <input name="locked" value="no" disabled=""/>
    <input type="checkbox" name="quiet"/>
    <input type="checkbox" name="ticked" checked=""/>
    <select name="phase"><option value="coming">will come</option><option value="ended" selected="">was sold</option></select>
    <select name="first"><option value="a">A</option><option value="b">B</option></select>
    <textarea name="said">
Zwei &lt;Worte&gt;</textarea>
    <input type="submit" name="intent" value="more"/>
  </form>
  <p role="alert"> It is
    <b>wrong</b>.</p>`;

describe("readForm", () => {
  const form = readForm(PAGE, "key", "/edit");

  it("reads what a browser would send, entities decoded, and nothing that it would not", () => {
    expect(Object.fromEntries(form.fields)).toEqual({
      "$ACTION_1:0": '{"id":"4f"}',
      key: "k",
      title: "R&D",
      ticked: "on",
      phase: "ended",
      first: "a",
      said: "Zwei <Worte>",
    });
  });

  it("sends to the page itself where the form names no address", () => {
    expect(form.path).toBe("/edit");
  });

  it("says which page lacks the form", () => {
    expect(() => readForm(PAGE, "token", "/edit")).toThrow('/edit has no form with a control "token"');
  });

  it("puts what is typed in the place of what was there", () => {
    const body = fillIn(form, { title: "Launch", more: "1" });
    expect([...body.entries()].filter(([name]) => ["title", "more"].includes(name))).toEqual([
      ["title", "Launch"],
      ["more", "1"],
    ]);
  });
});

it("hears what a page says", () => {
  expect(alertsOf(PAGE)).toBe("It is wrong.");
  expect(alertsOf("<p>fine</p>")).toBe("");
});
