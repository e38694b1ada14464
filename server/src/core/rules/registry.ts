import { abbreviation } from './consistency/abbreviation';
import { figure } from './consistency/figure';
import { formerUnit } from './consistency/former-unit';
import { mixedLevel } from './consistency/level';
import { nameVariant } from './consistency/name';
import { occasion } from './consistency/occasion';
import { mixedOffice } from './consistency/office';
import { strayPlace } from './consistency/place';
import { mixedPronoun } from './consistency/pronoun';
import { officeRank } from './consistency/rank';
import { mixedUnit } from './consistency/unit';
import { mixedVariant } from './consistency/variant';
import { titleYear } from './consistency/year';
import type { Rule } from './define';
import { blankLines } from './layout/blank-lines';
import { fullWidthCharacters } from './layout/full-width';
import { hardWrap } from './layout/hard-wrap';
import { invisible } from './layout/invisible';
import { mixedIndent } from './layout/mixed-indent';
import { mojibake } from './layout/mojibake';
import { noBreakSpace } from './layout/no-break-space';
import { pageNumber } from './layout/page-number';
import { runInHeading } from './layout/run-in-heading';
import { trailingSpace } from './layout/trailing-space';
import { approximate } from './number/approximate';
import { arithmetic } from './number/arithmetic';
import { bound } from './number/bound';
import { brokenDate } from './number/broken-date';
import { contradictory } from './number/contradictory';
import { deadline } from './number/deadline';
import { decreaseTimes } from './number/decrease-times';
import { eventDate } from './number/event-date';
import { fromTo } from './number/from-to';
import { hanNumeral } from './number/han-numeral';
import { impossibleDate } from './number/impossible-date';
import { innerMark } from './number/inner-mark';
import { lostPercent } from './number/lost-percent';
import { lostUnit } from './number/lost-unit';
import { mixedDate } from './number/mixed-date';
import { mixedScript } from './number/mixed-script';
import { overHundred } from './number/over-hundred';
import { parallel } from './number/parallel';
import { percentRange } from './number/percent-range';
import { planYears } from './number/plan-years';
import { setNumeral } from './number/set-numeral';
import { shortYear } from './number/short-year';
import { span } from './number/span';
import { two } from './number/two';
import { twoWays } from './number/two-ways';
import { year } from './number/year';
import { announcedCount } from './numbering/announced-count';
import { doubledMark } from './numbering/doubled-mark';
import { headingEnd } from './numbering/heading-end';
import { level } from './numbering/level';
import { lostOrdinal } from './numbering/lost-ordinal';
import { mixedRun } from './numbering/mixed-run';
import { mixedStyle } from './numbering/mixed-style';
import { ordinalMark } from './numbering/ordinal-mark';
import { orphan } from './numbering/orphan';
import { sequence } from './numbering/sequence';
import { mixedForm } from './placeholder/mixed-form';
import { unfilled } from './placeholder/unfilled';
import { bracketStop } from './punctuation/bracket-stop';
import { clauseMark } from './punctuation/clause-mark';
import { conjunctionComma } from './punctuation/conjunction-comma';
import { dash } from './punctuation/dash';
import { ellipsis } from './punctuation/ellipsis';
import { etc } from './punctuation/etc';
import { halfWidth } from './punctuation/half-width';
import { itemLead } from './punctuation/item-lead';
import { itemMarks } from './punctuation/item-marks';
import { items } from './punctuation/items';
import { listComma } from './punctuation/list-comma';
import { lostStop } from './punctuation/lost-stop';
import { misplaced } from './punctuation/misplaced';
import { nestedQuotes } from './punctuation/nested-quotes';
import { pairs } from './punctuation/pairs';
import { predicateComma } from './punctuation/predicate-comma';
import { question } from './punctuation/question';
import { quoteEnd } from './punctuation/quote-end';
import { quotedStop } from './punctuation/quoted-stop';
import { range } from './punctuation/range';
import { repeated } from './punctuation/repeated';
import { row } from './punctuation/row';
import { said } from './punctuation/said';
import { salutation } from './punctuation/salutation';
import { sentenceEnd } from './punctuation/sentence-end';
import { shortDash } from './punctuation/short-dash';
import { singleQuotes } from './punctuation/single-quotes';
import { slash } from './punctuation/slash';
import { straySpace } from './punctuation/stray-space';
import { subjectComma } from './punctuation/subject-comma';
import { titleMark } from './punctuation/title-mark';
import { titleMisuse } from './punctuation/title-misuse';
import { verseComma } from './punctuation/verse-comma';
import { repeatedCharacter } from './repetition/character';
import { repeatedClause } from './repetition/clause';
import { repeatedParagraph } from './repetition/paragraph';
import { repeatedSentence } from './repetition/sentence';
import { breath } from './speakability/breath';
import { hardWord } from './speakability/hard-word';
import { longParagraph } from './speakability/long-paragraph';
import { minutes } from './speakability/minutes';
import { symbols } from './speakability/symbols';
import { tongueTwister } from './speakability/tongue-twister';
import { correlative } from './typo/correlative';
import { idiom } from './typo/idiom';
import { particle } from './typo/particle';
import { phrase } from './typo/phrase';
import { variant } from './typo/variant';
import { word } from './typo/word';
import { watermarkInline } from './watermark/inline';
import { watermarkLine } from './watermark/line';
import { siteBoilerplate } from './watermark/site-boilerplate';
import { formula } from './wording/formula';
import { mismatch } from './wording/mismatch';
import { missingWord } from './wording/missing-word';
import { mixedSyntax } from './wording/mixed-syntax';
import { quotation } from './wording/quotation';
import { redundant } from './wording/redundant';
import { terms } from './wording/terms';
import { title } from './wording/title';

/** Every rule, in the order of documentation: by family, then by weight. A test compares it with the folder. */
export const rules: readonly Rule[] = [
  sequence,
  lostOrdinal,
  mixedRun,
  mixedStyle,
  doubledMark,
  ordinalMark,
  level,
  announcedCount,
  orphan,
  headingEnd,
  watermarkLine,
  watermarkInline,
  siteBoilerplate,
  idiom,
  word,
  phrase,
  particle,
  correlative,
  variant,
  halfWidth,
  pairs,
  repeated,
  straySpace,
  lostStop,
  misplaced,
  titleMark,
  titleMisuse,
  ellipsis,
  dash,
  shortDash,
  singleQuotes,
  slash,
  itemLead,
  itemMarks,
  items,
  said,
  question,
  quoteEnd,
  quotedStop,
  etc,
  listComma,
  predicateComma,
  bracketStop,
  clauseMark,
  subjectComma,
  range,
  row,
  salutation,
  sentenceEnd,
  conjunctionComma,
  nestedQuotes,
  verseComma,
  unfilled,
  mixedForm,
  repeatedParagraph,
  repeatedSentence,
  repeatedClause,
  repeatedCharacter,
  mismatch,
  missingWord,
  mixedSyntax,
  redundant,
  terms,
  title,
  formula,
  quotation,
  abbreviation,
  mixedLevel,
  formerUnit,
  mixedUnit,
  officeRank,
  mixedPronoun,
  strayPlace,
  occasion,
  mixedOffice,
  nameVariant,
  mixedVariant,
  titleYear,
  figure,
  approximate,
  contradictory,
  bound,
  brokenDate,
  deadline,
  decreaseTimes,
  arithmetic,
  impossibleDate,
  hanNumeral,
  eventDate,
  fromTo,
  overHundred,
  shortYear,
  span,
  two,
  twoWays,
  mixedScript,
  planYears,
  setNumeral,
  mixedDate,
  innerMark,
  parallel,
  percentRange,
  lostPercent,
  lostUnit,
  year,
  mojibake,
  invisible,
  noBreakSpace,
  fullWidthCharacters,
  runInHeading,
  trailingSpace,
  blankLines,
  pageNumber,
  mixedIndent,
  hardWrap,
  breath,
  longParagraph,
  minutes,
  symbols,
  hardWord,
  tongueTwister,
];
