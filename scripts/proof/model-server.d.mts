// What the server on this computer promises, for tests in TypeScript.
export type ModelRequest = {
  chat: boolean;
  url: string;
  headers: Record<string, string | undefined>;
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent, for tests to look at
  sent: any;
  instructions: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent, for tests to look at
  message: any;
  attempt: number;
};
export type Behavior =
  | string
  | { status: number }
  | { stall: true }
  | { dead: true }
  | { cut: string }
  | { slowly: string }
  | { refuse: true }
  | { unfinished: true }
  | { raw: string; type?: string };
export type Behave = (request: ModelRequest) => Behavior | Promise<Behavior>;
export function openModelServer(behave: Behave): Promise<{
  url: string;
  requests: ModelRequest[];
  set(behave: Behave): void;
  close(): Promise<void>;
}>;
