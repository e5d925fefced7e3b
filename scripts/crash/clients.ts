import { randomUUID } from "node:crypto";
import type { PageForm } from "@/scripts/drive/page-form";
import { openLaunchForm, sendLaunchForm } from "@/scripts/drive/launch-form";
import type { Session } from "@/scripts/drive/session";
import { type InventedLaunch, inventLaunch } from "@/scripts/drive/invented-launch";

/** A launch that was sent under a key. It was answered with success when it has a slug. */
export interface Sent {
  readonly key: string;
  readonly launch: InventedLaunch;
  slug: string | null;
}

/** Editors who record launches as fast as they are answered, until they are told to stop or nobody answers. */
export class Clients {
  readonly sent: Sent[] = [];
  #stopped = false;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly sessions: readonly Session[],
    private readonly nextNumber: () => number,
  ) {}

  /** Resolves when the first of them was answered with success: from then on there is something to lose. */
  begin(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#running = Promise.all(this.sessions.map((session) => this.#record(session, resolve)));
      this.#running.catch(reject);
    });
  }

  /** No new one is sent. Resolves when each that was has its answer, or none will come. */
  async stop(): Promise<readonly Sent[]> {
    this.#stopped = true;
    await this.#running;
    return this.sent;
  }

  async #record(session: Session, answered: () => void): Promise<void> {
    const form = await openLaunchForm(session);
    while (!this.#stopped) {
      const sent: Sent = { key: randomUUID(), launch: inventLaunch(this.nextNumber()), slug: null };
      this.sent.push(sent);
      if (!(await send(session, form, sent))) return;
      answered();
    }
  }
}

/** What a browser does with a form that got no answer: the same again, under the same key. @throws Error when it is refused */
export async function sendAgain(session: Session, unanswered: readonly Sent[]): Promise<void> {
  if (unanswered.length === 0) return;
  const form = await openLaunchForm(session);
  for (const sent of unanswered)
    if (!(await send(session, form, sent))) throw new Error(`${sent.launch.title} is not answered after the restart`);
}

/** False when no answer came, or one that the server is in trouble. @throws Error when the form was found at fault */
async function send(session: Session, form: PageForm, sent: Sent): Promise<boolean> {
  const answer = await sendLaunchForm(session, form, sent.launch, sent.key).catch(() => null);
  if (answer === null || (!answer.recorded && answer.status >= 500)) return false;
  if (!answer.recorded) throw new Error(`${sent.launch.title} was refused: ${answer.status} ${answer.said}`);
  sent.slug = answer.slug;
  return true;
}
