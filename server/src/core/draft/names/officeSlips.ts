import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { matchesOf } from '../matches';
import { isOnce, type NameSlip } from './namePlaces';

/** What an office is for, where no two offices of one place differ in their last character alone: 市教育局, 市教育委. */
const CORES =
  '应急管理|教育|公安|民政|财政|司法|科学技术|科技|水利|水务|交通运输|交通|农业农村|商务|文化和旅游|文旅|自然资源|生态环境|住房和城乡建设|住建|人力资源和社会保障|人社|工业和信息化|工信|退役军人事务|卫生健康|卫健|发展和改革|发改|信访|扶贫|大数据|审计|统计|体育|经信|机关事务管理|政务服务管理|市场监管|医疗保障|医保';
const ENDED = new RegExp(`[省市县区州](?:${CORES})[局委办]`, 'g');
const CHANGED = /原|前身|更名|改名|改组|改为|组建|划转|撤销|合并|升格|重组/;

/** The slips of the names of offices. */
export function officeSlips(draft: Draft): NameSlip[] {
  return [...otherEnds(draft), ...otherOrder(draft), ...otherShort(draft)];
}

/** The whole names of a paragraph's own offices, and where they stand in it. */
const endedIn = keptByText((text): readonly { readonly name: string; readonly at: number }[] =>
  findAll(ENDED, text)
    .map(({ 0: name, index: at }) => ({ name, at }))
    .filter(({ name, at }) => isOwn(text, at) && isWhole(text, at + name.length)),
);

/** 市卫健局 beside 市卫健委: one office under two ends. Where each is met once, the later is the slip. */
function otherEnds({ text, paragraphs }: Draft): NameSlip[] {
  const byCore = new Map<string, Map<string, number[]>>();
  for (const paragraph of paragraphs) {
    for (const { name, at } of endedIn(paragraph.text)) {
      const core = name.slice(0, -1);
      const forms = byCore.get(core) ?? new Map<string, number[]>();
      byCore.set(core, forms);
      forms.set(name, [...(forms.get(name) ?? []), paragraph.start + at]);
    }
  }
  const found: NameSlip[] = [];
  for (const forms of byCore.values()) {
    if (forms.size !== 2) continue;
    const [one, other] = [...forms].sort((a, b) => b[1].length - a[1].length);
    if (!one || !other || other[1].length > 1) continue;
    const [right, [first = 0]] = one;
    const [wrong, [offset = 0]] = other;
    if (CHANGED.test(text.slice(Math.max(0, offset - CHANGE), offset + CHANGE))) continue;
    found.push({ offset, wrong, right, first });
  }
  return found;
}

/** How far from a name the word of its change stands. */
const CHANGE = 24;

/** Not 省市教育局, 各省、市教育厅, where each level has its own. */
function isOwn(text: string, at: number): boolean {
  return !'省市县区州、/和及各辖'.includes(text.charAt(at - 1) || '-');
}

/** Not 局委, 局（委）, 局长: another end may follow, or the name of another thing. */
function isWhole(text: string, end: number): boolean {
  return !'局委厅办公（(、/或室机'.includes(text.charAt(end) || '-');
}

/** The shortest name of an office whose characters may be exchanged, without level and end. */
const LEAST = 4;
const MOST = 10;

/** The offices of a paragraph that end in 局, by their characters in order of code. Kept by text. */
const orderedIn = keptByText(
  (text): readonly { readonly name: string; readonly set: string; readonly at: number }[] => {
    const offices: { name: string; set: string; at: number }[] = [];
    for (let end = text.indexOf('局'); end >= 0; end = text.indexOf('局', end + 1)) {
      let from = end;
      while (end - from < MOST && isHan(text.charCodeAt(from - 1)) && !'省市县区州'.includes(text.charAt(from - 1)))
        from--;
      if (end - from < LEAST || !'省市县区州'.includes(text.charAt(from - 1) || '-')) continue;
      const name = text.slice(from - 1, end + 1);
      offices.push({ name, set: [...name].sort().join(''), at: from - 1 });
    }
    return offices.length === 0 ? NO_OFFICES : offices;
  },
);
const NO_OFFICES: readonly { readonly name: string; readonly set: string; readonly at: number }[] = [];

/** 市文化旅游和局 beside 市文化和旅游局: the same characters in another order. */
function otherOrder({ paragraphs }: Draft): NameSlip[] {
  const bySet = new Map<string, Map<string, number[]>>();
  for (const { text, start } of paragraphs) {
    for (const { name, set, at } of orderedIn(text)) {
      const forms = bySet.get(set) ?? new Map<string, number[]>();
      bySet.set(set, forms);
      const places = forms.get(name);
      if (places) places.push(start + at);
      else forms.set(name, [start + at]);
    }
  }
  const found: NameSlip[] = [];
  for (const forms of bySet.values()) {
    if (forms.size !== 2) continue;
    const [one, other] = [...forms].sort((a, b) => score(b) - score(a));
    if (!one || !other || other[1].length > 1 || one[0].charAt(0) !== other[0].charAt(0)) continue;
    found.push({ offset: other[1][0] ?? 0, wrong: other[0], right: one[0], first: one[1][0] ?? 0 });
  }
  return found;
}

/** The likelier name: met oftener, and without a 和 that joins nothing. */
function score([name, places]: readonly [string, readonly number[]]): number {
  return places.length * 2 + (name.endsWith('和局') ? 0 : 1);
}

/** 江州市大数据发展管理局（以下简称市大数据局）. */
const explained = matchesOf(
  /([省市县区州])(?![省市县区州])([\u4e00-\u9fff]{4,14}(?:局|委员会))[（(](?:以下)?(?:简称|称)(?:为|：)?[“"]?([省市县区州][\u4e00-\u9fff]{2,6}[局委])[”"]?[）)]/g,
);
const SHORT = /([省市县区州])([\u4e00-\u9fff]{2,4})([局委办])/g;

/** What has committees of its own beside its office: 市应急委, 市改革办. */
const COMMITTEE = /应急|安全|环境|环保|改革|农|政法|食品|规划|卫生/;

/** 市数据办 where the draft has said: 以下简称市大数据局. */
function otherShort(draft: Draft): NameSlip[] {
  const { text } = draft;
  const found: NameSlip[] = [];
  for (const { 0: said, 1: level = '', 2: full = '', 3: right = '', index } of explained(draft)) {
    const from = index + said.length;
    for (const { 0: wrong, 1: its = '', 2: core = '', index: at } of findAll(SHORT, text.slice(from))) {
      if (wrong === right || its !== level || right.charAt(0) !== level || !isOnce(text, wrong)) continue;
      if (COMMITTEE.test(core) || !full.includes(core) || !isWhole(text, from + at + wrong.length)) continue;
      found.push({ offset: from + at, wrong, right, first: index + said.lastIndexOf(right), isDoubtful: true });
    }
  }
  return found;
}
