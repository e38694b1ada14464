import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, type Draft, looksLikeDraft, type Markup, type RuleFailure } from '../core/index';
import type { Profile, SettingsStore } from './settings';

/** The language of a draft; plain text and Markdown are checked where they look like one. */
export const DRAFT_LANGUAGE = 'speech-draft';

/** How much of a text is read to tell whether it is a draft, in UTF-16 units. */
const PREFIX = 20_000;

/** Longer texts, in UTF-16 units, get the rules only that read one paragraph at a time: the others would keep the author waiting. */
export const LARGE = 5_000_000;

/** A draft with the settings it was parsed under. */
export interface Parsed {
  readonly uri: string;
  /** Its file's name; undefined for a document that was never saved. */
  readonly name: string | undefined;
  readonly version: number;
  /** Tells this opening of the document from an earlier one. */
  readonly opening: number;
  readonly markup: Markup;
  readonly profile: Profile;
  readonly draft: Draft;
}

/** A draft with its findings. */
export interface Checked extends Parsed {
  readonly findings: CheckResult['findings'];
}

/** One change as it came, seen before it is applied. Absent range: the whole text is replaced. */
export interface Change {
  readonly document: TextDocument;
  readonly changes: Parameters<typeof TextDocument.update>[1];
}

interface Entry {
  readonly opening: number;
  /** Once a text was taken for a draft it stays one while it is open. */
  detected: boolean;
  /** It was said that the document is too long to be checked in full. */
  saidLarge: boolean;
  parsed: Parsed | undefined;
  checked: Checked | undefined;
}

/** The open documents, each parsed and checked at most once per version and settings. */
export class Documents {
  private readonly texts: TextDocuments<TextDocument>;
  private readonly entries = new Map<string, Entry>();
  private readonly reported = new Set<string>();
  private openings = 0;

  /**
   * `onEdit` sees every change ahead of its application, `onFailure` each rule that threw, once per rule and profile, `onLarge` each
   * document that is too long to be checked in full, once while it is open.
   */
  constructor(
    private readonly settings: SettingsStore,
    onEdit: (change: Change) => void,
    private readonly onFailure: (failure: RuleFailure) => void,
    private readonly onLarge: (uri: string) => void,
  ) {
    this.texts = new TextDocuments({
      create: TextDocument.create,
      update: (document, changes, version) => {
        onEdit({ document, changes });
        return TextDocument.update(document, changes, version);
      },
    });
  }

  listen(
    connection: Connection,
    on: {
      /** Opened or changed. */
      change(uri: string): void;
      close(uri: string): void;
    },
  ): void {
    this.texts.onDidOpen(({ document }) => {
      this.entries.set(document.uri, {
        opening: ++this.openings,
        detected: false,
        saidLarge: false,
        parsed: undefined,
        checked: undefined,
      });
    });
    this.texts.onDidChangeContent(({ document }) => on.change(document.uri));
    this.texts.onDidClose(({ document }) => {
      this.entries.delete(document.uri);
      this.settings.drop(document.uri);
      on.close(document.uri);
    });
    this.texts.listen(connection);
  }

  get(uri: string): TextDocument | undefined {
    return this.texts.get(uri);
  }

  get uris(): string[] {
    return this.texts.keys();
  }

  /** How many documents have something kept for them. */
  get size(): number {
    return this.entries.size;
  }

  /** The document as a draft; undefined where it is not open or is not to be checked. */
  async parsed(uri: string): Promise<Parsed | undefined> {
    if (!this.texts.get(uri)) return undefined;
    const profile = await this.settings.profileOf(uri);
    // What is open may have changed while the settings were read.
    const document = this.texts.get(uri);
    const entry = this.entries.get(uri);
    if (!document || !entry || !this.isDraft(document, entry, profile)) return undefined;
    const known = entry.parsed;
    if (known && known.version === document.version && known.profile === profile) return known;
    const markup: Markup = document.languageId === 'markdown' ? 'markdown' : 'plain';
    entry.parsed = {
      uri,
      name: fileNameOf(uri),
      version: document.version,
      opening: entry.opening,
      markup,
      profile,
      draft: profile.checker.parse(document.getText(), markup),
    };
    return entry.parsed;
  }

  /** The document with its findings; undefined where it is not open or is not to be checked. */
  async checked(uri: string): Promise<Checked | undefined> {
    const parsed = await this.parsed(uri);
    const entry = this.entries.get(uri);
    if (!parsed || !entry) return undefined;
    if (entry.checked?.draft === parsed.draft) return entry.checked;
    const isLarge = parsed.draft.text.length > LARGE;
    if (isLarge && !entry.saidLarge) {
      entry.saidLarge = true;
      this.onLarge(uri);
    }
    const reach = isLarge ? 'paragraphs' : 'draft';
    const { findings, failures } = parsed.profile.checker.checkDraft(parsed.draft, parsed.name, reach);
    for (const failure of failures) {
      const key = `${parsed.profile.revision} ${failure.rule}`;
      if (this.reported.has(key)) continue;
      this.reported.add(key);
      this.onFailure(failure);
    }
    const checked: Checked = { ...parsed, findings };
    entry.checked = checked;
    return checked;
  }

  private isDraft(document: TextDocument, entry: Entry, profile: Profile): boolean {
    if (document.languageId === DRAFT_LANGUAGE) return true;
    if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return false;
    if (profile.detect !== 'auto') return profile.detect === 'always';
    entry.detected ||= looksLikeDraft(prefixOf(document));
    return entry.detected;
  }
}

/** The last part of an address as a file system names it. */
function fileNameOf(uri: string): string | undefined {
  const [, last] = /^(?!untitled:)[^?#]*\/([^/?#]+)/.exec(uri) ?? [];
  try {
    return last === undefined ? undefined : decodeURIComponent(last).normalize('NFC');
  } catch {
    return last;
  }
}

function prefixOf(document: TextDocument): string {
  const text = document.getText();
  return text.length > PREFIX ? text.slice(0, PREFIX) : text;
}
