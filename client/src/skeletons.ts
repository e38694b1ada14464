/** A whole speech of the snippets, as the file of snippets holds it. */
export interface Skeleton {
  /** What it is for: 部署会 */
  readonly occasion: string;
  /** Its lines, with tab stops; written for a county and for a speech of middle length. */
  readonly body: readonly string[];
}

/** Who speaks: of the province, the city, the county, the township, or a single unit. */
export type SkeletonLevel = '省' | '市' | '县' | '乡' | '单位';

/** Headings with a run of items each; with items of their own; with a run in every item. */
export type SkeletonLength = 'short' | 'middle' | 'long';

export const LEVELS: readonly SkeletonLevel[] = ['省', '市', '县', '乡', '单位'];

/** The description of a snippet that holds a whole speech begins so. */
const WHOLE = '整篇骨架：';

/** What a county's draft says → what is said elsewhere, in this order. */
const COUNTY: readonly string[] = ['县委、县政府', '各乡镇、各部门', '全县'];
const ELSEWHERE: Readonly<Record<SkeletonLevel, readonly string[]>> = {
  省: ['省委、省政府', '各市、各部门', '全省'],
  市: ['市委、市政府', '各县区、各部门', '全市'],
  县: COUNTY,
  乡: ['镇党委、镇政府', '各村、各站所', '全镇'],
  单位: ['单位党组', '各科室、各下属单位', '全单位'],
};

const ITEM = /^　　（[一二三四五六七八九十]）/;
const NUMERALS = '一二三四五六七八九十';

/** The whole speeches among the snippets, in their order. Throws where the text is no JSON. */
export function skeletonsIn(snippets: string): Skeleton[] {
  const entries: { description?: string; body?: string[] }[] = Object.values(JSON.parse(snippets));
  return entries.flatMap(({ description = '', body = [] }) =>
    description.startsWith(WHOLE) ? [{ occasion: description.slice(WHOLE.length), body }] : [],
  );
}

/** A skeleton for a level and a length, as the text of a snippet. */
export function skeletonText({ body }: Skeleton, level: SkeletonLevel, length: SkeletonLength): string {
  const lines = length === 'short' ? itemsInOneLine(body) : length === 'long' ? body.map(withRun) : body;
  let text = lines.join('\n');
  for (const [index, words] of COUNTY.entries()) text = text.replaceAll(words, ELSEWHERE[level][index] ?? words);
  return renumbered(text);
}

/** Makes one paragraph of the items below a heading: `一是…；二是…。` */
function itemsInOneLine(body: readonly string[]): string[] {
  const lines: string[] = [];
  let items: string[] = [];
  const finish = () => {
    if (items.length > 0) {
      lines.push(`　　${items.map((item, index) => `${NUMERALS[index] ?? ''}是${item}`).join('；')}。`);
    }
    items = [];
  };
  for (const line of body) {
    if (ITEM.test(line)) {
      const heading = line.replace(ITEM, '').split('。')[0];
      items.push(heading ?? '');
    } else {
      finish();
      lines.push(line);
    }
  }
  finish();
  return lines;
}

/**
 * An item with a run of three behind what it says, which names the item again so that no two runs are alike. Its tab stops lie above all
 * others until they are numbered anew.
 */
function withRun(line: string, index: number): string {
  if (!ITEM.test(line)) return line;
  const stop = (which: number) => `\${${1000 + index * 10 + which}:XX}`;
  const about = /\$\{\d+/.exec(line)?.[0];
  const run = `${about ? `围绕“${about}}”，` : ''}一是${stop(1)}，${stop(2)}；二是${stop(3)}，${stop(4)}；三是${stop(5)}，${stop(6)}。`;
  return line.endsWith('$0') ? `${line.slice(0, -2)}${run}$0` : line + run;
}

/** Numbers tab stops in the order of the text, so that Tab goes from one to the next; the last one, `$0`, stays. */
function renumbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/\$\{(\d+)/g, (_, number: string) => {
    const known = numbers.get(number) ?? numbers.size + 1;
    numbers.set(number, known);
    return `\${${known}`;
  });
}
