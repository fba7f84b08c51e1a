// Adaptive Cards 1.5, as much of them as Porchlight draws.

export type TextRun = {
  type: 'TextRun';
  text: string;
  weight?: 'Bolder';
  size?: 'Small' | 'Large';
  color?: 'Attention';
  fontType?: 'Monospace';
  italic?: true;
  isSubtle?: true;
};

/** Runs are taken literally; a TextBlock reads its text as Markdown. */
export type RichTextBlock = { type: 'RichTextBlock'; inlines: TextRun[]; spacing?: 'Small' | 'None' };
export type Heading = {
  type: 'TextBlock';
  style: 'heading';
  text: string;
  wrap: true;
  weight: 'Bolder';
  size?: 'Large';
};
type Container = {
  type: 'Container';
  items: Element[];
  id?: string;
  style?: 'emphasis';
  isVisible?: false;
};
/** How a card calls back: a press in the chat is answered in line, one in a dialog by the dialog. */
export type Call = {
  type: 'Action.Execute' | 'Action.Submit';
  title: string;
  verb?: string;
  data: Record<string, string>;
  style?: 'positive';
  associatedInputs?: 'none';
};
type Toggle = { type: 'Action.ToggleVisibility'; title: string; targetElements: string[] };
export type ActionSet = { type: 'ActionSet'; actions: (Call | Toggle)[] };

type InputBase = { id: string; label: string; isRequired?: true; errorMessage?: string; value?: string };
export type Input = InputBase &
  (
    | { type: 'Input.Text'; isMultiline?: true; maxLength: number }
    | {
        type: 'Input.ChoiceSet';
        style: 'expanded' | 'compact' | 'filtered';
        isMultiSelect?: true;
        wrap: true;
        choices: { title: string; value: string }[];
        'choices.data'?: { type: 'Data.Query'; dataset: string };
      }
    | { type: 'Input.Date' | 'Input.Time' }
  );

export type Element = RichTextBlock | Heading | Container | ActionSet | Input;

export type Card = {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  msteams: { width: 'Full' };
  fallbackText: string;
  body: Element[];
};

/** One message: a card, what a notification says of it, and what Teams is told beside it. */
export type Message = { summary: string; card: Card; entities?: object[]; channelData?: object };

/** A message that is no card of ours: Teams asks whether a file may be put into the person's own storage, or shows it there. */
export type FileMessage = {
  summary: string;
  attachment:
    | {
        contentType: 'application/vnd.microsoft.teams.card.file.consent';
        name: string;
        content: { description: string; sizeInBytes: number; acceptContext: FileContext; declineContext: FileContext };
      }
    | {
        contentType: 'application/vnd.microsoft.teams.card.file.info';
        name: string;
        contentUrl: string;
        content: { uniqueId: string; fileType: string };
      };
};

/** What an answer to the question brings back: the slot of the asker's own in which the file waits, and which it is. */
export type FileContext = { slot: string; file: string };
