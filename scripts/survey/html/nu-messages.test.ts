import { expect, it } from "vitest";
import { errorsOf, tellOnce } from "@/scripts/survey/html/nu-messages";

const message = "Bad value “” for attribute “action” on element “form”: Must be non-empty.";
const reacts = `<form noValidate="" class="grid" action="" encType="multipart/form-data" method="POST"><input`;

it("takes what React writes for a form on a server action", () => {
  expect(errorsOf([{ type: "error", message, extract: reacts }])).toEqual([]);
});

it("takes a late charset of a document that a browser wrote, and of none that was served", () => {
  const late = "A “charset” attribute on a “meta” element found after the first 1024 bytes.";
  const of = (extract: string) => ({ type: "error", message: late, extract });
  const served = of(`></script><meta charSet="utf-8"/><meta`);
  expect(errorsOf([of(`></script><meta charset="utf-8"><meta`), served])).toEqual([served]);
});

it("takes it of no other form, and no other error of such a form", () => {
  const ours = { type: "error", message, extract: `<form action=""><input` };
  const other = { type: "error", message: "Stray end tag “p”.", extract: reacts };
  const fatal = { type: "non-document-error", message: "File not found." };
  expect(errorsOf([ours, other, fatal])).toEqual([ours, other, fatal]);
});

it("takes advice for what it is", () => {
  expect(errorsOf([{ type: "info", message: "Trailing slash on void elements has no effect." }])).toEqual([]);
});

it("tells once what holds for many places of a document", () => {
  const stray = { type: "error", url: "/1.html", message: "Stray end tag “p”." };
  const messages = [
    { ...stray, extract: "one</p>" },
    { ...stray, extract: "two</p>" },
    { ...stray, url: "/2.html" },
  ];
  expect(tellOnce(messages, (url) => url.slice(1, 2))).toEqual([
    { page: "1", what: "Stray end tag “p”. (2 times) In: one</p>" },
    { page: "2", what: "Stray end tag “p”. In: " },
  ]);
});
