import type { Session } from "@/scripts/drive/session";
import { fillInOne } from "@/scripts/retry/fill-in";
import { isTimeout, send, type Submission } from "@/scripts/retry/submission";
import type { Targets } from "@/scripts/retry/targets";

/** So many are sent twice at once, as by a double click. */
const SENT_TWICE = 0.2;

/** What is wrong with what editors were answered. */
export interface Complaints {
  /** Editors to whom nothing was said, not even that nobody is there. */
  waited: number;
  /** Answers that led elsewhere than the first one to the same form. */
  readonly otherwise: string[];
}

/** Editors who send one form after the other until they are told to stop or nobody answers. */
export class Senders {
  readonly sent: Submission[] = [];
  #ending = false;
  #stopped = false;
  #answered = 0;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly sessions: readonly Session[],
    private readonly targets: Targets,
    private readonly nextNumber: () => number,
    private readonly complaints: Complaints,
  ) {}

  /** Resolves when so many forms were answered with success. */
  begin(until: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const answered = () => (this.#answered += 1) >= until && resolve();
      this.#running = Promise.all(this.sessions.map((session) => this.#work(session, answered)));
      this.#running.catch(reject);
    });
  }

  /** From now on nobody has to be served; who is goes on. */
  expectEnd(): void {
    this.#ending = true;
  }

  /** No new form is sent. Resolves when each that was has its answer, or none will come. */
  async stop(): Promise<readonly Submission[]> {
    this.#stopped = true;
    await this.#running;
    return this.sent;
  }

  async #work(session: Session, answered: () => void): Promise<void> {
    while (!this.#stopped) {
      const submission = await this.#open(session);
      if (submission === null || this.#stopped) return;
      this.sent.push(submission);
      if (await sendOnce(session, submission, this.complaints)) answered();
      else if (this.#ending) return;
      else throw new Error(`“${submission.mark}” is not answered, while the app serves`);
    }
  }

  /** Null when nobody serves the form any more. */
  async #open(session: Session): Promise<Submission | null> {
    try {
      return await fillInOne(session, this.targets, this.nextNumber());
    } catch (error) {
      if (isTimeout(error)) this.complaints.waited += 1;
      else if (!this.#ending) throw error;
      return null;
    }
  }
}

/** Sends a form, or sends it twice at once, and keeps where it led. False when none of them was answered with success. */
export async function sendOnce(session: Session, submission: Submission, complaints: Complaints): Promise<boolean> {
  const arrivals = Math.random() < SENT_TWICE ? 2 : 1;
  const outcomes = await Promise.all(Array.from({ length: arrivals }, () => send(session, submission)));
  for (const outcome of outcomes) {
    if (!outcome.recorded) {
      if (outcome.waited) complaints.waited += 1;
    } else if (outcome.answer !== (submission.answer ??= outcome.answer)) {
      complaints.otherwise.push(`${submission.mark}: ${submission.answer}, and then ${outcome.answer}`);
    }
  }
  return outcomes.some(({ recorded }) => recorded);
}
