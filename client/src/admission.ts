import { type Disposable, EventEmitter, languages, type Memento, Range, type TextDocument, workspace } from 'vscode';
import { looksLikeDraft } from '../../server/src/core/draft/detect';
import { debouncer } from './debounce';
import { SPEECH_DRAFT } from './protocol';

/** How much of a document is looked at, in UTF-16 units (as much as the server looks at) and lines. */
const PREFIX = 20_000;
const PREFIX_LINES = 1000;

/** Not texts that somebody writes: versions to compare with, panels, input boxes. */
const FOREIGN_SCHEMES = new Set([
  'git',
  'output',
  'vscode-scm',
  'debug',
  'comment',
  'vscode-settings',
  'search-editor',
]);

/** Documents whose language the author took back from speech draft; never switched again in this workspace. */
const DECLINED = 'jianggao.declined';
const DECLINED_KEPT = 200;

/**
 * Decides which open documents are drafts. Speech drafts always are; plain text and Markdown are as `jianggao.detect` says.
 * A plain text that looks like a draft becomes one for VS Code too, once.
 */
export class Admission implements Disposable {
  private readonly admitted = new Set<string>();
  /** The same document object comes back after a change of language, a new one after a real close. */
  private readonly seenAsDraft = new WeakSet<TextDocument>();
  private readonly admittedOne = new EventEmitter<TextDocument>();
  private readonly droppedOne = new EventEmitter<TextDocument>();
  private readonly later = debouncer<TextDocument>(500, (document) => this.consider(document));
  private readonly subscriptions: Disposable[] = [this.admittedOne, this.droppedOne, this.later];

  /** A document was found to be a draft. */
  readonly onDidAdmit = this.admittedOne.event;

  /** A draft was closed, or its language was changed (it may come back at once). */
  readonly onDidDrop = this.droppedOne.event;

  constructor(private readonly memory: Memento) {}

  /** Considers what is open and all that will be. */
  begin(): void {
    this.subscriptions.push(
      workspace.onDidOpenTextDocument((document) => this.consider(document)),
      workspace.onDidCloseTextDocument((document) => {
        if (this.admitted.delete(document.uri.toString())) this.droppedOne.fire(document);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.isCandidate(document)) this.later.call(document);
      }),
    );
    this.reconsider();
  }

  /** Forgets every decision and decides anew, after a change of the setting. */
  reconsider(): void {
    this.admitted.clear();
    for (const document of workspace.textDocuments) this.consider(document);
  }

  has(document: TextDocument): boolean {
    return this.hasUri(document.uri.toString());
  }

  /** As `has`, with the address as the protocol writes it. */
  hasUri(uri: string): boolean {
    return this.admitted.has(uri);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Whether a document is not a draft yet but may become one while it is written. */
  private isCandidate(document: TextDocument): boolean {
    return isPlain(document) && !this.has(document) && isText(document) && !document.isClosed;
  }

  private consider(document: TextDocument): void {
    if (document.isClosed || !isText(document)) return;
    if (document.languageId === SPEECH_DRAFT) {
      this.seenAsDraft.add(document);
      this.admit(document);
      return;
    }
    if (!isPlain(document)) return;
    const detect = workspace.getConfiguration('jianggao', document).get<string>('detect');
    if (detect === 'never') return;
    if (document.languageId === 'plaintext' && this.seenAsDraft.has(document)) this.decline(document);
    const looksRight = looksLikeDraft(prefixOf(document));
    if (document.languageId === 'plaintext' && looksRight && !this.isDeclined(document)) {
      // Comes back here under its new language.
      void languages.setTextDocumentLanguage(document, SPEECH_DRAFT);
    } else if (detect === 'always' || (looksRight && document.languageId === 'markdown')) {
      this.admit(document);
    }
  }

  private admit(document: TextDocument): void {
    const uri = document.uri.toString();
    if (this.admitted.has(uri)) return;
    this.admitted.add(uri);
    this.admittedOne.fire(document);
  }

  private isDeclined(document: TextDocument): boolean {
    return this.declined().includes(document.uri.toString());
  }

  private decline(document: TextDocument): void {
    if (this.isDeclined(document)) return;
    void this.memory.update(DECLINED, [...this.declined(), document.uri.toString()].slice(-DECLINED_KEPT));
  }

  private declined(): readonly string[] {
    return this.memory.get<string[]>(DECLINED) ?? [];
  }
}

/** Whether a document is a text of its own, not a panel's or a diff's other side. */
export function isText(document: TextDocument): boolean {
  return !FOREIGN_SCHEMES.has(document.uri.scheme);
}

function isPlain(document: TextDocument): boolean {
  return document.languageId === 'plaintext' || document.languageId === 'markdown';
}

/** The beginning of a document, read without making a string of the rest. */
function prefixOf(document: TextDocument): string {
  let prefix = '';
  for (let line = 0; line < Math.min(document.lineCount, PREFIX_LINES) && prefix.length < PREFIX; line++) {
    prefix += `${document.getText(new Range(line, 0, line, PREFIX))}\n`;
  }
  return prefix.slice(0, PREFIX);
}
