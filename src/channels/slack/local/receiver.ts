// Brings payloads to the Bolt app without a network, and waits for its "taken" as Slack would.
import type { App, Receiver } from '@slack/bolt';

export type LocalReceiver = Receiver & {
  /** What the app acknowledged with; rejects when it did not within three seconds. */
  bring(body: Record<string, unknown>): Promise<unknown>;
};

const ackWithinMs = 3_000;

export function localReceiver(): LocalReceiver {
  let app: App | undefined;
  return {
    init(bolt) {
      app = bolt;
    },
    start: async () => undefined,
    stop: async () => undefined,
    bring: (body) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('not acknowledged in time')), ackWithinMs);
        const done = (answer: unknown) => {
          clearTimeout(late);
          resolve(answer);
        };
        // As over HTTP: an event counts as taken when its listeners have ended.
        let answered: { answer: unknown } | undefined;
        const ack = async (answer?: unknown) => {
          answered ??= { answer };
        };
        app
          ?.processEvent({ body, ack })
          .then(() => answered && done(answered.answer))
          .catch((error: unknown) => {
            clearTimeout(late);
            reject(error);
          });
      }),
  };
}
