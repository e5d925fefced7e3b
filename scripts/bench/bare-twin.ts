/** How far from equal the bytes may be. */
const TOLERANCE = 0.01;
const ATTEMPTS = 8;

/** Bytes of an answer as it is sent to whoever takes no compression, which is how it is measured. @throws Error unless it is 200 */
export async function bytesOf(url: string): Promise<number> {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" }, redirect: "manual" });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return byteLength;
}

/** The address of the bare app's page that weighs so many bytes, within one percent. */
export async function bareTwin(bare: string, bytes: number): Promise<string> {
  let letters = Math.floor(bytes / 2);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const url = `${bare}/${letters}`;
    const found = await bytesOf(url);
    if (Math.abs(found - bytes) <= bytes * TOLERANCE) return url;
    // A letter stands twice in the answer: in the HTML and in the data that React reads.
    letters = Math.max(1, letters + Math.round((bytes - found) / 2));
  }
  throw new Error(`no bare page of ${bytes} bytes was found`);
}
