import { SURNAMES } from '../../lexicon/surnames';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { matchesOf } from '../matches';

/** A deputy who is called the chief himself; offsets are the draft's. */
export interface DeputySlip {
  readonly offset: number;
  readonly name: string;
  /** 市长. */
  readonly office: string;
  /** Where the draft calls him 副市长, and how. */
  readonly first: number;
  readonly firstLength: number;
}

const OFFICE = '[省市州县区镇乡局院校厅处科]长|主任|主席|书记|部长|会长|总经理|董事长';
const CHIEF = new RegExp(`(${OFFICE})(?!助理)`, 'g');
const deputiesIn = matchesOf(new RegExp(`副(${OFFICE})`, 'g'));
/** No draft speaks of so many. */
const MOST = 60;

/** Those a paragraph calls by name and office, and where. */
const chiefsIn = keptByText(
  (line): readonly { readonly name: string; readonly office: string; readonly at: number }[] =>
    findAll(CHIEF, line).flatMap(({ 1: office = '', index: end }) => {
      const name = [3, 2].map((k) => line.slice(Math.max(0, end - k), end)).find((one) => isPerson(one, line, end));
      return name === undefined ? [] : [{ name, office, at: end - name.length }];
    }),
);

/** 韩立新市长 in a draft that has 补选韩立新同志为副市长 and never calls him otherwise. */
export function deputySlips(draft: Draft): DeputySlip[] {
  const { text, paragraphs } = draft;
  if (!text.includes('副')) return [];
  const slips: DeputySlip[] = [];
  const deputies = new Set(deputiesIn(draft).map(({ 1: office = '' }) => office));
  let looks = 0;
  for (const { text: line, start } of paragraphs) {
    for (const { name, office, at } of chiefsIn(line)) {
      if (!deputies.has(office)) continue;
      // Each looks over the whole draft.
      if (looks++ === MOST) return slips;
      const told = deputyOf(text, name, office);
      if (told) slips.push({ offset: start + at, name, office, ...told });
    }
  }
  return slips;
}

/** A surname with the rest of a name, at the start of a clause or behind a word that leads to a name. */
function isPerson(name: string, line: string, end: number): boolean {
  if (
    name.length < 2 ||
    !SURNAMES.has(name.charAt(0)) ||
    /[副的了是和与在家法部市县省区州院局厅校处中全各总]/.test(name)
  )
    return false;
  const before = line.slice(Math.max(0, end - name.length - 2), end - name.length);
  return before === '' || /[，。；：、！\s　请由]$|(?:相信|感谢|欢迎|邀请|刚才|下面|同意|祝贺)$/.test(before);
}

/** Where the draft says that somebody is the deputy and nothing else; undefined where it does not. */
function deputyOf(text: string, name: string, office: string): { first: number; firstLength: number } | undefined {
  const person = `${name}(?:同志)?`;
  const deputy = new RegExp(
    `${person}(?:为|任|担任|当选为?)[^，。；\\n]{0,14}副${office}|副${office}${person}(?![\\u4e00-\\u9fff]?长)|${person}副${office}`,
  ).exec(text);
  if (!deputy) return undefined;
  const chief = new RegExp(`${person}(?:为|任|担任|当选为?)[^，。；\\n副]{0,14}${office}|(?<!副)${office}${person}`);
  if (chief.test(text) || text.split(`${name}${office}`).length > 2) return undefined;
  return { first: deputy.index, firstLength: deputy[0].length };
}
