import type { Paragraph } from '../../draft/paragraph';
import { ALONE_BEFORE, LEADERS, SHORT_TITLES, type ShortTitle } from '../../lexicon/titles';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { defineRule, type Report } from '../define';

const ALONE: ShortTitle = { short: '习总', full: '习近平总书记', notAfter: '学研温复实见补练演' };
const BY_SHORT: ReadonlyMap<string, ShortTitle> = new Map([...SHORT_TITLES, ALONE].map((one) => [one.short, one]));
const SHORT = new RegExp(`${SHORT_TITLES.map((one) => one.short).join('|')}|习总(?=${ALONE_BEFORE.join('|')})`, 'g');
/** Every short form has one of these; hardly a paragraph has. */
const OFFICE = /[习平胡江涛民宝强][总主书大]|[朱温李]总/;
/** A bare name that says something, at the start of a clause; at the start of a paragraph it is a news report's way. */
const BARE = new RegExp(`(?:${LEADERS.join('|')})(?=对|曾|说|讲|指出|强调|提出|要求|在(?!位|世|任))`, 'g');
/** What interviews open with: witnesses use the address of their time. */
const INTERVIEW = ['采访组', '采访对象', '采访日期', '采访时间', '受访者', '受访人', '口述'];
/** The address of a witness, so often in a draft that it is the draft's way. */
const WITNESS = '习书记';
const OFTEN = 8;
const SPOKEN: ReadonlySet<Paragraph['kind']> = new Set(['title', 'byline', 'salutation', 'heading', 'body']);

export const title = defineRule({
  id: 'wording/title',
  title: '领导人称谓用了简称或直呼姓名',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '书面讲稿中领导人称谓用姓名加职务的全称，如“习近平总书记”，不用口头的简称；直呼姓名也不妥，后面加“同志”或者职务。访谈、口述里受访者当年的称呼不算。',
  source: '新闻媒体称谓惯例（公开发表的文稿用全称）；无国家标准条款，直呼姓名、军队习用的“习主席”两条只作提示',
  options: {},
  examples: [
    { bad: '«习总书记»强调，要抓落实。', fixed: '习近平总书记强调，要抓落实。' },
    { bad: '会上，«胡锦涛»对新时期的工作提出要求。', fixed: '会上，胡锦涛同志对新时期的工作提出要求。' },
    { bad: '我们要落实«习总书记»的要求，正如«习总»所讲，«近平总书记»多次强调。' },
    { bad: '«李总理»强调。开训大会上，«习主席»发布训令。' },
    { good: '官兵牢记习主席嘱托，学习主席的指示，《习主席的来信》，习近平主席发布训令。' },
    { good: '《习近平谈治国理政》，习近平新时代中国特色社会主义思想，邓小平理论，毛泽东思想，江泽民同志说。' },
    { good: '习近平总书记强调，学习总书记重要讲话，研习总书记的文章，学习主席的指示，学习总结，学习总的要求。' },
    { good: '采访组：请您谈谈当时的情况。\n王主任：习书记到任后，习书记就下乡调研。' },
  ],
  check({ draft, report }) {
    const shorts: Report[] = [];
    let witnesses = 0;
    for (const { kind, text, start } of draft.paragraphs) {
      if (!SPOKEN.has(kind)) continue;
      const addresses = addressesIn(text);
      if (addresses === NO_ADDRESS) continue;
      for (const one of addresses.shorts) {
        shorts.push(shifted(one, start));
        if (text.startsWith(WITNESS, one.offset)) witnesses++;
      }
      if (kind === 'body') for (const one of addresses.bares) report(shifted(one, start));
    }
    if (shorts.length === 0) return;
    if (INTERVIEW.some((word) => draft.text.includes(word))) return;
    const isWay = witnesses >= OFTEN;
    let said = false;
    for (const one of shorts) {
      if (!isWay || !draft.text.startsWith(WITNESS, one.offset)) report(one);
      else if (!said) {
        said = true;
        report({ ...one, severity: 'information', message: `全篇称“${WITNESS}”${witnesses}处，书面文稿宜用全称` });
      }
    }
  },
});

interface Addresses {
  readonly shorts: readonly Report[];
  readonly bares: readonly Report[];
}

const NONE: readonly Report[] = [];
const NO_ADDRESS: Addresses = { shorts: NONE, bares: NONE };

const addressesIn = keptByText((text): Addresses => {
  const shorts = shortsIn(text);
  const bares = baresIn(text);
  return shorts.length + bares.length === 0 ? NO_ADDRESS : { shorts, bares };
});

function shortsIn(text: string): readonly Report[] {
  if ((!text.includes('总') && !text.includes('习')) || !OFFICE.test(text)) return NONE;
  const found: Report[] = [];
  for (const { 0: short, index: offset } of findAll(SHORT, text)) {
    const entry = BY_SHORT.get(short);
    if (!entry) continue;
    if (offset > 0 && entry.notAfter.includes(text.charAt(offset - 1)) && !isCarriedOut(text, offset)) continue;
    const { full, usualFor } = entry;
    if (usualFor?.test(text)) continue;
    const edits = [{ offset, length: short.length, newText: full }];
    found.push({
      offset,
      length: short.length,
      message: full === '' ? `“${short}”宜写全姓名和职务` : `称谓宜用全称“${full}”`,
      ...(usualFor ? { severity: 'hint' as const } : {}),
      ...(full === '' ? {} : { fixes: [{ title: `改为“${full}”`, kind: 'suggest' as const, edits }] }),
    });
  }
  return found;
}

function baresIn(text: string): readonly Report[] {
  if (!LEADERS.some((name) => text.includes(name))) return NONE;
  const found: Report[] = [];
  for (const { 0: name, index: offset } of findAll(BARE, text)) {
    if (!'，。；：！？在按据如像对'.includes(text.charAt(offset - 1) || '-')) continue;
    const edits = [{ offset: offset + name.length, length: 0, newText: '同志' }];
    const fixes = [{ title: `改为“${name}同志”`, kind: 'suggest' as const, edits }];
    found.push({ offset, length: name.length, message: '直呼姓名不妥，宜加“同志”或职务', severity: 'hint', fixes });
  }
  return found;
}

/** A report of a paragraph in offsets of the draft. */
function shifted(report: Report, by: number): Report {
  const { fixes } = report;
  return {
    ...report,
    offset: report.offset + by,
    ...(fixes
      ? {
          fixes: fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...edit, offset: edit.offset + by })),
          })),
        }
      : {}),
  };
}

/** `落实习总书记`: 实 belongs to 落实, 切实. */
function isCarriedOut(text: string, at: number): boolean {
  return text.charAt(at - 1) === '实' && '落切务'.includes(text.charAt(at - 2) || '-');
}
