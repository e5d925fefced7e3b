import { randomBytes } from "node:crypto";

let last = { ms: 0, count: 0 };

/**
 * A version 7 UUID (RFC 9562) for a row that must know its id before it is written. Within a process each is greater than the
 * one before: the twelve bits after the time count up within a millisecond.
 */
export function recordId(): string {
  const ms = Math.max(Date.now(), last.ms);
  const count = ms === last.ms ? last.count + 1 : 0;
  last = count > 0xfff ? { ms: ms + 1, count: 0 } : { ms, count };
  const time = last.ms.toString(16).padStart(12, "0");
  const counted = (0x7000 | last.count).toString(16);
  const random = randomBytes(8);
  random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
  const rest = random.toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-${counted}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
