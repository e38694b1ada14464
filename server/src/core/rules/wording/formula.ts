import type { Formula } from '../../lexicon/titles';
import { wordingHits } from '../../lexicon/wordingHits';
import { findAll } from '../../text/findAll';
import { defineRule, type Report, type Severity } from '../define';

/** 十八大三中全会: a congress has no plenum, its committee has: 十八届三中全会. */
const PLENUM = /(十[一二三四五六七八九]|二十)大(?=[一二三四五六七]中全会)/g;
/** 党的二十届三次全会: the Central Committee's is 三中全会; a committee of a place and the 中央纪委 have 三次全会. */
const TIMES =
  /(?<=(?:党的|中共|二十大[和、及]党?的?|十九大[和、及]党?的?)(?:十[一二三四五六七八九]?|二十[一二]?)届[一二三四五六七八九])次(?=全会|全体会议)/g;
const MIDDLE = /(?<=中?纪委(?:二十|十[一二三四五六七八九]?)?届?[一二三四五六七八九])中(?=全会)/g;
/** 党的第十九届全国代表大会: congresses are counted by 次. */
const CONGRESS = /(?<=(?:中国共产党|党的)第[一二三四五六七八九十]{1,3})届(?=全国代表大会)/g;

/** 中国共产党第二十次代表大会: 全国 is lost; congresses of places have their place ahead of 第. */
const NATIONAL = /(?<=中国共产党第[一二三四五六七八九十]{1,3}|党的第(?:十[八九]|二十[一二]?))次(?=代表大会)/g;
/** 第十四次全国人民代表大会: those are counted by 届. */
const PEOPLES = /(?<=第[一二三四五六七八九十]{1,3})次(?=全国人民代表大会(?!.?工作)|全国委员会)/g;
/** 习近平新时代…思想 in any words but its own. */
const THOUGHT =
  /习近平(?:同志|总书记)?新(?:时代|时期)(?!中国特色社会主义)[\u4e00-\u9fff]{2,12}?社会主义[\u4e00-\u9fff]{0,2}?(?:思想|理论)/g;

export const formula = defineRule({
  id: 'wording/formula',
  title: '规范表述有误',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '党的理论、会议和领导核心的规范表述是固定的，多一字少一字都是差错。',
  source: '党章和党的全国代表大会、中央全会文件的规范表述（公开发表文本）；无国家标准条款',
  options: {},
  examples: [
    {
      bad: '学习«习近平新时代特色社会主义思想»，团结在«以习近平为核心»的党中央周围。',
      fixed: '学习习近平新时代中国特色社会主义思想，团结在以习近平同志为核心的党中央周围。',
    },
    {
      bad: '贯彻党的十八«大»三中全会精神，学习党的第十九«届»全国代表大会报告，坚持«邓小平思想»。',
      fixed: '贯彻党的十八届三中全会精神，学习党的第十九次全国代表大会报告，坚持邓小平理论。',
    },
    {
      bad: '党的二十大和二十届三«次»全会，二十届中央纪委四«中»全会，统筹推进«“五位一体”战略布局»。',
      fixed: '党的二十大和二十届三中全会，二十届中央纪委四次全会，统筹推进“五位一体”总体布局。',
    },
    {
      bad: '学习中国共产党第二十«次»代表大会精神，第十四«次»全国人民代表大会，«习近平新时代中国特社会主义思想»。',
      fixed: '学习中国共产党第二十次全国代表大会精神，第十四届全国人民代表大会，习近平新时代中国特色社会主义思想。',
    },
    {
      bad: '«县人大主任»王明、«市政协副主任»李强出席，县«检察院院长»发言，县«纪委监察委»通报情况。',
      fixed: '县人大常委会主任王明、市政协副主席李强出席，县检察院检察长发言，县纪委监委通报情况。',
    },
    {
      bad: '坚持«统筹发展安全»，用好«批评自我批评»。',
      fixed: '坚持统筹发展和安全，用好批评和自我批评。',
    },
    {
      bad: '«中纪委»全会部署，市«纪检委»牵头，«坚定“四个意识”»，«增强两个维护»，«市委市府»决定，«市团委»组织。',
    },
    {
      good: '中央纪委、市纪委、纪检委员，增强“四个意识”、坚定“四个自信”、做到“两个维护”，市委、市政府，团市委，市委常委会，全市团委书记。',
    },
    { bad: '昨天召开的市«政府常委会议»研究了防汛工作，«市委常务会议»、县«人大常务会»也作了安排。' },
    {
      good: '市政府常务会议、市委常委会会议、县人大常委会会议、市委常务委员会、政协常务委员会、政府常务副县长、中央政治局常委会会议。',
    },
    { good: '统筹发展安全两件大事，统筹发展和安全，开展批评和自我批评。' },
    {
      good: '县人大主任会议研究决定，市监察委员会，县人大常委会主任，镇人大主席，县政协办公室主任，县纪委监察委员会。',
    },
    { good: '中国共产党江海市第十次代表大会，市第十次党代会，全市党的第十次代表大会。' },
    {
      bad: '落实«残废人»就业政策，赴«内蒙»、山西招商，汉族、«维族»群众同住，作为«人大常委»，«村长»介绍，«八年抗战»中，«建国以来»。',
    },
    {
      good: '残疾人就业，内蒙古、山西，维吾尔族，人大常委会委员，人大常委会，村委会主任，大学生村官，十四年抗战，新中国成立以来，王建国后来说，农民工，“一带一路”倡议，实施文化惠民工程，其中港澳车辆，入内蒙，黑瞎子岛，涉嫌犯罪。',
    },
    { good: '党的二十届三中全会，省委十二届三次全会，二十届中央纪委四次全会，市委十届五次全会。' },
    {
      good: '习近平新时代中国特色社会主义思想，以习近平同志为核心的党中央，新时代中国特色社会主义，党的十九大，十九届四中全会，十四届全国人大，研究邓小平思想发展的脉络。',
    },
  ],
  check({ paragraph: { text }, report }) {
    const add = (offset: number, length: number, newText: string, shown = newText, severity?: Severity): void =>
      report({
        offset,
        length,
        ...(severity ? { severity } : {}),
        message: `规范表述为“${shown}”`,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    for (const { start, end, entry } of wordingHits(text, 'formula')) {
      const { wrong, right, notBefore = '', notAfter = '' } = entry;
      if (notBefore.includes(text.charAt(end) || '-') || notAfter.includes(text.charAt(start - 1) || '-')) continue;
      if (entry.spoken) {
        report(office(start, wrong, right));
        continue;
      }
      // 邓小平思想 may be what a scholar studies.
      if (right === '邓小平理论' && /^[的发体形方路解]/.test(text.slice(end, end + 1))) continue;
      add(start, end - start, right, right, entry.terse ? 'information' : undefined);
    }
    for (const { start, end, entry } of wordingHits(text, 'term')) {
      const { near, notBefore = '', notAfter = '', reason = '' } = entry;
      if (notBefore.includes(text.charAt(end) || '-') || notAfter.includes(text.charAt(start - 1) || '-')) continue;
      if (near && !near.test(text)) continue;
      // 把“上访人”当家里人: a word that is spoken of.
      if ((entry.terse || entry.loose) && text.charAt(start - 1) === '“' && text.charAt(end) === '”') continue;
      if (wordingHits(text, 'formula').some((other) => other.start < end && start < other.end)) continue;
      report(term(start, entry, reason));
    }
    if (text.includes('代表大会') || text.includes('全国委员会')) {
      for (const { index } of findAll(NATIONAL, text)) add(index, 1, '次全国', '第…次全国代表大会');
      for (const { index } of findAll(PEOPLES, text)) add(index, 1, '届', '第…届全国人民代表大会');
    }
    if (text.includes('习近平') && text.includes('社会主义')) {
      const told = wordingHits(text, 'formula');
      for (const { 0: found, index } of findAll(THOUGHT, text)) {
        if (!told.some(({ start }) => start === index)) add(index, found.length, '习近平新时代中国特色社会主义思想');
      }
    }
    if (text.includes('中全会')) {
      for (const { 1: number = '', index, 0: whole } of findAll(PLENUM, text)) {
        add(index + whole.length - 1, 1, '届', `${number}届…中全会`);
      }
      for (const { index } of findAll(MIDDLE, text)) add(index, 1, '次', '中央纪委…次全会');
    }
    if (text.includes('次全')) for (const { index } of findAll(TIMES, text)) add(index, 1, '中', '…届…中全会');
    if (text.includes('届全国代表大会')) {
      for (const { index } of findAll(CONGRESS, text)) add(index, 1, '次', '第…次全国代表大会');
    }
  },
});

/** 残废人: what a published list has another word for. */
function term(offset: number, { wrong, right, loose, terse }: Formula, reason: string): Report {
  const { length } = wrong;
  const edits = [{ offset, length, newText: right }];
  return {
    offset,
    length,
    message: right === '' ? `“${wrong}”宜换一种说法：${reason}` : `宜用“${right}”：${reason}`,
    ...(loose ? { severity: 'hint' as const } : terse ? { severity: 'information' as const } : {}),
    ...(right === '' ? {} : { fixes: [{ title: `改为“${right}”`, kind: 'suggest' as const, edits }] }),
  };
}

/** 县人大主任: what is said by mouth for 县人大常委会主任. */
function office(offset: number, wrong: string, right: string): Report {
  const { length } = wrong;
  const edits = [{ offset, length, newText: right }];
  const fixes = [{ title: `改为“${right}”`, kind: 'suggest' as const, edits }];
  return { offset, length, message: `书面上的称呼是“${right}”`, severity: 'information', fixes };
}
