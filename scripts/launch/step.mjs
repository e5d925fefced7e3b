const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;
const SIGN_OF_LIFE_MS = 15_000;

/** @param {number} since of performance.now() */
const elapsed = (since) => {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};

/**
 * Does one step of a start and shows that it is moving and how long it took: on a terminal in one line that turns, elsewhere in plain lines.
 * `work` may return a text that says what came of it; anything else is passed through.
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result> | Result} work
 * @param {(result: Result) => string | undefined} [outcome] what to add to the finished line
 * @returns {Promise<Result>}
 */
export async function step(title, work, outcome = () => undefined) {
  const terminal = process.stdout.isTTY;
  const since = performance.now();
  let frame = 0;
  const turn = () => process.stdout.write(`\r\x1b[K${FRAMES[frame++ % FRAMES.length]} ${title} ${elapsed(since)}`);
  const live = () => console.log(`  ${title}: still at it after ${elapsed(since)}`);
  const timer = terminal ? setInterval(turn, FRAME_MS) : setInterval(live, SIGN_OF_LIFE_MS);
  if (!terminal) console.log(`  ${title} …`);
  const end = (/** @type {string} */ sign, /** @type {string | undefined} */ more) => {
    clearInterval(timer);
    if (terminal) process.stdout.write("\r\x1b[K");
    console.log(`${sign} ${title}${more ? `: ${more}` : ""} (${elapsed(since)})`);
  };
  try {
    const result = await work();
    end("✓", outcome(result));
    return result;
  } catch (error) {
    end("✗", undefined);
    throw error;
  }
}
