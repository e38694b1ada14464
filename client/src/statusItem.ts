import { Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { ActiveDraft } from './activeDraft';
import { describeFigures } from './figures';
import { SPEECH_DRAFT } from './protocol';

/** Characters, speaking time and findings of the draft beside its language's name; a click opens the summary. */
export function showStatus(draft: ActiveDraft): Disposable {
  const item = languages.createLanguageStatusItem('jianggao.status', { language: SPEECH_DRAFT });
  item.name = l10n.t('Speech draft');
  item.command = { command: 'jianggao.report', title: l10n.t('Show summary') };
  const show = () => {
    const { document, outline } = draft;
    // Markdown keeps its language, so the item goes where the draft is.
    item.selector = { language: document?.languageId === 'markdown' ? 'markdown' : SPEECH_DRAFT };
    item.busy = document !== undefined && outline === undefined;
    item.text = outline ? describeFigures(outline) : l10n.t('Speech draft');
    const isTooLong = outline !== undefined && outline.minutes > 0 && outline.seconds > outline.minutes * 60;
    item.severity = isTooLong ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.detail = isTooLong ? l10n.t('Longer than the {0} minutes allotted', outline.minutes) : '';
  };
  show();
  return Disposable.from(item, draft.onDidChange(show));
}
