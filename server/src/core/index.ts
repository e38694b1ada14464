/** The one public door of the core. Hosts import from here and from nowhere below. */
export { Checker, type CheckResult, type RuleFailure } from './check/checker';
export { type IdleComment, idleComments, unknownInComments } from './check/comments';
export { wordOf } from './check/dictionary';
export {
  applyEdits,
  compatibleEdits,
  deletesLines,
  type FixAllResult,
  fixAll,
  fixAllEdits,
  preferredFix,
  safeFix,
} from './check/fix';
export {
  type FolderTexts,
  readFolder,
  SETTINGS_FILES,
  SETTINGS_FOLDER,
  type SettingsFile,
} from './check/folder';
export { changeFile, fileOf, type SettingsChange } from './check/folderChange';
export { type FormatOptions, formatEdits, type IndentStyle } from './check/format';
export { filterIgnored, type Ignore, ignoreEverywhere, ignoreHere, ignoreInDraft } from './check/ignore';
export { FAMILY_NAMES, SEVERITY_NAMES } from './check/names';
export { prepareTables } from './check/prepare';
export { type DraftReport, reportOf } from './check/report';
export { reportPage } from './check/reportPage';
export { mergeSettings, parseSettings, type RuleSetting, type Settings, unknownRules } from './check/settings';
export type { Conventions, PresetId } from './conventions/conventions';
export { PRESETS } from './conventions/presets';
export { looksLikeDraft } from './draft/detect';
export type { Draft } from './draft/draft';
export type { Announcement, Enumeration, Item } from './draft/enumeration';
export { type InlineItem, inlineItems } from './draft/inlineRuns';
export { countCharacters, speakingSeconds } from './draft/measure';
export {
  type Move,
  type MoveStep,
  type MoveTarget,
  moveSection,
  renameHeading,
  sectionAtHeading,
  stepSection,
} from './draft/move';
export type { Ordinal } from './draft/ordinal';
export { type Section, sectionAt, walkSections } from './draft/outline';
export type { Markup, Paragraph, ParagraphKind } from './draft/paragraph';
export { parseDraft } from './draft/parse';
export { nameOfPlaceholder } from './draft/placeholder/nouns';
export { convertLevel, ORDINAL_FORMS, type OrdinalForm, renumberRuns, runAt } from './draft/repair';
export type { Edit, Family, Finding, Fix, FixKind, OptionSpec, Related, Rule, Severity } from './rules/define';
export { familyOf } from './rules/define';
export { rules } from './rules/registry';
export { LineIndex, type Position } from './text/lines';
export { contains, overlaps, type Span } from './text/span';
export { complete } from './writing/complete';
export { type Completion, type Completions, plainText, snippetText } from './writing/completion';
export { listEnter } from './writing/listEnter';
export { repeatedWord } from './writing/repeatedWord';
export { TOKEN_KINDS, type Token, type TokenKind, tokensOf } from './writing/tokens';
export { TYPED_MARKS, typedMark } from './writing/typedMark';
