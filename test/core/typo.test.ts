import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, Checker, compatibleEdits, type Finding, preferredFix } from '../../server/src/core/index';
import { CollocationMatcher } from '../../server/src/core/lexicon/collocations';
import { GapFilter } from '../../server/src/core/lexicon/gapFilter';
import { ALLOWED, COLLOCATIONS, FORMS, READINGS, WORDS } from '../../server/src/core/lexicon/idiomTables.generated';
import { WordMatcher } from '../../server/src/core/lexicon/matcher';
import { NearMissMatcher } from '../../server/src/core/lexicon/nearMiss';
import { OFFICIAL_PHRASES } from '../../server/src/core/lexicon/officialPhrases';
import { eachPair, packPairs } from '../../server/src/core/lexicon/pairList';
import { PairRole } from '../../server/src/core/lexicon/pairRole';
import { PairTable } from '../../server/src/core/lexicon/pairTable';
import { PhraseSlipMatcher } from '../../server/src/core/lexicon/phraseSlips';
import { similarity } from '../../server/src/core/lexicon/similar';
import { typosIn } from '../../server/src/core/lexicon/typos';
import { differences } from '../../server/src/core/text/difference';
import { announce } from '../../server/src/core/text/upcoming';

const checker = new Checker({}, ['typo', 'consistency/variant']);
const check = (text: string, with_ = checker): readonly Finding[] => with_.check(text).findings;
const found = (text: string, with_ = checker): string[] =>
  check(text, with_).map((one) => `${one.rule} ${text.slice(one.offset, one.offset + one.length)}`);
const corrected = (text: string, with_ = checker): string =>
  applyEdits(text, compatibleEdits(check(text, with_).flatMap((one) => preferredFix(one) ?? [])));

test('a packed list of pairs gives every pair back, those that open alike together', () => {
  const read = (list: string): string[] => {
    const words: string[] = [];
    eachPair(list, (first, second) => words.push(String.fromCharCode(first, second)));
    return words;
  };
  expect(packPairs(['一下', '七律', '一定', '一一'])).toBe('一下定一 七律');
  expect(read('一下定一 七律')).toEqual(['一下', '一定', '一一', '七律']);
  expect(read('')).toEqual([]);
});

describe('many words in one pass', () => {
  const matches = (words: readonly string[], text: string): string[] => {
    const hits: string[] = [];
    new WordMatcher(words.map((word) => [word, word] as const)).each(text, ({ start, end, value }) => {
      expect(text.slice(start, end)).toBe(value);
      hits.push(`${start}${value}`);
    });
    return hits;
  };

  it('finds words of every length, overlapping, the longest first', () => {
    expect(matches(['会报', '大会报告', '报', '告'], '大会报告')).toEqual(['0大会报告', '1会报', '2报', '3告']);
  });

  it('finds what stands at the very end, and nothing behind it', () => {
    expect(matches(['终点', '终点站', '点'], '终点')).toEqual(['0终点', '1点']);
    expect(matches(['', '一'], '')).toEqual([]);
  });

  it('tells words apart that share a slot: every word of many, and no other', () => {
    const words = [...Array(3000).keys()].map((i) =>
      String.fromCharCode(0x4e00 + ((i * 37) % 9000), 0x5e00 + i, 0x6e00),
    );
    expect(matches(words, words.join('，'))).toEqual(words.map((word, i) => `${i * 4}${word}`));
  });
});

test('the difference of two forms is the least that turns one into the other', () => {
  const parts = (wrong: string, right: string) =>
    differences(wrong, right).map(
      (one) => `${one.offset}:${wrong.slice(one.offset, one.offset + one.length)}→${one.newText}`,
    );
  expect(parts('再接再励', '再接再厉')).toEqual(['3:励→厉']);
  expect(parts('默守陈规', '墨守成规')).toEqual(['0:默→墨', '2:陈→成']);
  expect(parts('布暑了', '部署了')).toEqual(['0:布暑→部署']);
  expect(parts('总书记在指出', '总书记指出')).toEqual(['3:在→']);
  expect(parts('更重要是', '更重要的是')).toEqual(['3:→的']);
  expect(parts('的的', '的')).toEqual(['1:的→']);
});

describe('similar characters', () => {
  const similar = similarity(READINGS);
  it('have one sound, a near sound or one shape', () => {
    expect(similar('励', '厉')).toBe('sound');
    expect(similar('胜', '审')).toBe('sound');
    expect(similar('兰', '南')).toBe('sound');
    expect(similar('已', '己')).toBe('shape');
    expect(similar('茶', '荼')).toBe('shape');
    expect(similar('水', '火')).toBeUndefined();
    expect(similar('中', '的')).toBeUndefined();
  });
});

describe('a table of pairs', () => {
  it('says of every two units what they are, and nothing of others', () => {
    const table = new PairTable('学生 暑假');
    table.mark('放暑假', 1, PairRole.first);
    expect([...table.read('学生放暑假').roles].slice(0, 5)).toEqual([
      PairRole.word,
      0,
      0,
      PairRole.word | PairRole.first,
      0,
    ]);
    expect([...table.read('生学').roles].slice(0, 2)).toEqual([0, 0]);
    expect([...table.read('学').roles].slice(0, 1)).toEqual([0]);
  });

  it('keeps every pair when it outgrows its slots', () => {
    const table = new PairTable('');
    const pairs = Array.from({ length: 90_000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 300), 0x5e00 + i / 300));
    for (const pair of pairs) table.mark(pair, 0, PairRole.second);
    expect(pairs.filter((pair) => table.read(pair).roles[0] !== PairRole.second)).toEqual([]);
    expect(table.read('学生').roles[0]).toBe(0);
  });
});

describe('near misses', () => {
  const tables = {
    forms: '持之以恒 百闻不如一见 耳目一新 万众一心',
    firm: '0080',
    allowed: '持之以横',
  };
  const pairs = new PairTable('衡量 一心新');
  const gaps = new GapFilter(pairs);
  const matcher = new NearMissMatcher(tables, similarity('heng恒衡横珩 wen闻问 xin新心'), gaps);
  const misses = (text: string): string[] => {
    const hits: string[] = [];
    matcher.each(gaps.suspects(pairs.read(text)), ({ start, written, form }) =>
      hits.push(`${start}${written}→${form}`),
    );
    return hits;
  };

  it('are found at either end of a form and in forms longer than four', () => {
    expect(misses('要持之以衡')).toEqual(['1持之以衡→持之以恒']);
    expect(misses('百问不如一见')).toEqual(['0百问不如一见→百闻不如一见']);
  });

  it('are found where half of it is a word, if the rest leaves no choice', () => {
    expect(misses('耳目一心，万众一新')).toEqual(['0耳目一心→耳目一新']);
  });

  it('are none where the text is itself a form, or allowed', () => {
    expect(misses('持之以恒，持之以横')).toEqual([]);
  });

  it('are none where the odd character makes a word over the border, or is not similar', () => {
    expect(misses('持之以衡量')).toEqual([]);
    expect(misses('持之以火')).toEqual([]);
    expect(misses('持之以')).toEqual([]);
  });

  it('rest on tables of the promised size', () => {
    const size = (table: string): number => table.split(' ').length;
    expect(size(FORMS)).toBeGreaterThan(7000);
    expect(size(ALLOWED)).toBeGreaterThan(300);
    const words: number[] = [];
    eachPair(WORDS, (first) => words.push(first));
    expect(words.length).toBeGreaterThan(4000);
    expect(new TextEncoder().encode(FORMS + ALLOWED + WORDS + READINGS + COLLOCATIONS).length).toBeLessThan(700_000);
  });
});

describe('collocations', () => {
  const tables = {
    collocations: '基础f教育设施 工作f部署 疏散4通道 楚国f设施',
    allowed: '工作部数',
  };
  const pairs = new PairTable('学生 暑假');
  const gaps = new GapFilter(pairs);
  const matcher = new CollocationMatcher(tables, similarity('she设社 chu础楚 shu署暑数 tong通同 dao道到'), gaps);
  const odd = (text: string): string[] => {
    const hits: string[] = [];
    matcher.each(gaps.suspects(pairs.read(text)), ({ start, written, right }) =>
      hits.push(`${start}${written}→${right}`),
    );
    return hits;
  };

  it('show the word that is none, first or second', () => {
    expect(odd('抓基础社施')).toEqual(['3社施→设施']);
    expect(odd('工作部暑')).toEqual(['2部暑→部署']);
  });

  it('show a known word too where the other three leave no choice', () => {
    expect(odd('疏散同道，疏散通到')).toEqual(['2同道→通道']);
  });

  it('show nothing where the word is known, allowed, or the ends of others', () => {
    expect(odd('基础设施，基础教育，工作部数，工作部暑假，工作部')).toEqual([]);
  });
});

describe('typos of many paragraphs', () => {
  const office = () => ({ confusables: [['党委班子', '党委领导班子']] as const, dictionary: new Set(['再接再励杯']) });
  const pieces =
    '再接再励|再接再励杯|布暑|墨守陈规|基础社施|工作部暑|党委班子|陈希部|同志|部长|与此同是|提高整治站位|揭制|持之以衡|要|，|。|年';
  const paragraph = fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 6 }).map((parts) => parts.join(''));

  it('are those that each paragraph has alone', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), (texts) => {
        const alone = texts.map((text) => typosIn(text, office()));
        const words = office();
        announce(texts);
        const together = texts.map((text) => typosIn(text, words));
        announce([]);
        expect(together).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});

describe('typos in a draft', () => {
  it('are no pronouns that point at what follows', () => {
    expect(check('同志们：\n要像爱护眼睛一样守护这片草原。')).toEqual([]);
    expect(check('同志们：\n他是群众的守护这。').map(({ rule }) => rule)).toEqual(['typo/word']);
  });

  it('are put right with the least edits', () => {
    const text = '同志们：\n从严律已，不能墨守陈规，要再接再励，作常期打算。';
    expect(corrected(text)).toBe('同志们：\n从严律己，不能墨守成规，要再接再厉，作长期打算。');
    const idiom = check(text).find((one) => text.startsWith('再接再励', one.offset));
    expect(idiom).toMatchObject({ rule: 'typo/idiom', severity: 'error', length: 4 });
    expect(idiom?.fixes[0]).toMatchObject({
      kind: 'safe',
      edits: [{ offset: text.indexOf('励'), length: 1, newText: '厉' }],
    });
  });

  it.each([
    ['他们未雨绸谬、防微杜健。', '他们未雨绸缪、防微杜渐。'],
    ['做到知行和一、守正创兴。', '做到知行合一、守正创新。'],
    ['做到如火如茶、别出心栽。', '做到如火如荼、别出心裁。'],
  ])('an idiom off by one similar character is suggested: %s', (text, right) => {
    expect(corrected(text)).toBe(right);
    for (const one of check(text)) expect(['error', 'warning']).toContain(one.severity);
  });

  it.each([
    '大会报告、实实在在、义正辞严、义正词严、扬长补短、知人识事、事争一流、派强用好、因才而用、争先创优、完满完成。',
    '长抓不懈，扬帆启航，因事制宜，疾恶如仇，为人处世。',
    '要认真地学、全面地看，他说的很重要，做的很多工作，所做的很好，总产值的增长，采取的重大举措，重要地位。',
    '再接再厉、墨守成规、从严律己、长期、按部就班。',
  ])('ordinary text is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('the particle before a complement, a noun, a quoted noun', () => {
    expect(corrected('道理谈的很实，谈的很准；进行一次全面地“回头看”；营造良好地氛围。')).toBe(
      '道理谈得很实，谈得很准；进行一次全面的“回头看”；营造良好的氛围。',
    );
  });

  it('two ways of writing one word: the non-standard one is reported, also where it is the more frequent', () => {
    expect(found('珍惜缘分，这份缘份，那份缘份。').filter((one) => one.startsWith('consistency'))).toEqual([
      'consistency/variant 缘份',
      'consistency/variant 缘份',
    ]);
  });
});

describe("the office's own words", () => {
  const office = new Checker(
    { confusables: { 党工委: '区党工委', 帐: '账', 会报: '汇报' }, dictionary: ['再接再励', '大会报告'] },
    ['typo'],
  );

  it('join the lexicon and win over it', () => {
    expect(corrected('党工委查帐户，请会报。', office)).toBe('区党工委查账户，请汇报。');
  });

  it('are not put right where the right form already stands', () => {
    expect(found('区党工委', office)).toEqual([]);
  });

  it('are left alone inside words of the dictionary', () => {
    expect(found('“再接再励”杯，大会报告', office)).toEqual([]);
    expect(found('再接再历', office)).toEqual(['typo/idiom 再接再历']);
  });
});

describe('slips of set phrases', () => {
  const similar = similarity('yi义议 li里理 zhan展占');
  const pairs = new PairTable('');
  const matcher = new PhraseSlipMatcher('社会主义现代化 高质量发展 最后一公里', similar, pairs);
  const slips = (text: string): string[] => {
    const hits: string[] = [];
    matcher.each(pairs.read(text), ({ start, written, phrase, kind }) =>
      hits.push(`${start}${kind} ${written}→${phrase}`),
    );
    return [...new Set(hits)];
  };

  it('are a similar character anywhere, a lost one within, two exchanged', () => {
    expect(slips('全面社会主议现代化')).toEqual(['2sound 社会主议现代化→社会主义现代化']);
    expect(slips('最后一公理')).toEqual(['0sound 最后一公理→最后一公里']);
    expect(slips('社会主现代化')).toEqual(['0missing 社会主现代化→社会主义现代化']);
    expect(slips('高质量展发')).toEqual(['0swapped 高质量展发→高质量发展']);
    expect(slips('会社主义现代化')).toEqual(['0swapped 会社主义现代化→社会主义现代化']);
    expect(slips('高量质发展')).toEqual(['0swapped 高量质发展→高质量发展']);
  });

  it('are none in the phrase itself, in a part of it, or where another word was meant', () => {
    expect(slips('社会主义现代化，高质量发展，最后一公里')).toEqual([]);
    expect(slips('社会主义现代，会主义现代化，高质量地发展，高质量发明，社会主人现代化')).toEqual([]);
    expect(slips('')).toEqual([]);
    expect(slips('最后')).toEqual([]);
  });

  it('are looked for in phrases of five characters and more, each once', () => {
    const phrases = OFFICIAL_PHRASES.trim().split(/\s+/);
    expect(phrases.length).toBeGreaterThan(800);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases.filter((one) => !/^\p{Script=Han}{5,}$/u.test(one))).toEqual([]);
  });

  it('are none in any listed phrase, nor beside words of the office', () => {
    expect(found(OFFICIAL_PHRASES.trim().split(/\s+/).join('。'))).toEqual([]);
    expect(found('以习近平同志为核的党中央。')).toEqual(['typo/phrase 以习近平同志为核的党中央']);
    const own = new Checker({ dictionary: ['高质发量展'] }, ['typo']);
    expect(found('推动高质发量展。', own)).toEqual([]);
  });

  it('are said to be what they are', () => {
    expect(check('推动高质发量展。').map(({ message }) => message)[0]).toContain('字序颠倒');
    expect(check('社会主现代化。').map(({ message }) => message)[0]).toContain('少了“义”');
  });
});

describe('的, 地 and 得', () => {
  it.each([
    ['合作社里忙的不可开交。', '合作社里忙得不可开交。'],
    ['文化活动搞的有声有色。', '文化活动搞得有声有色。'],
    ['有得同志对新情况不熟悉。', '有的同志对新情况不熟悉。'],
    ['把人民得利益放在第一位。', '把人民的利益放在第一位。'],
    ['要更好的把学习成果转化为成效。', '要更好地把学习成果转化为成效。'],
    ['一步一个脚印的向前走。', '一步一个脚印地向前走。'],
    ['要认真得组织学习讨论。', '要认真地组织学习讨论。'],
    ['连续投入，使的园区面貌焕然一新。', '连续投入，使得园区面貌焕然一新。'],
    ['困难地确不少。', '困难的确不少。'],
    ['目地就是统一思想。', '目的就是统一思想。'],
  ])('%s', (wrong, right) => expect(corrected(wrong)).toBe(right));

  it.each([
    '更好的把关办法，脚踏实地的工作作风，有效得到落实，充分得到体现，没有得力干部，让人民得实惠。',
    '大使的职责，天使的翅膀，他行使的是权力，难能可贵的是，使的劲不够。',
    '更加有力地保障民生，深刻地影响世界，健康地生活，公平地服务企业，重要地位，各地确有困难的。',
    '搞的项目有声有色，忙的时候不可开交，节目地方特色鲜明，当地确实困难。',
  ])('%s', (right) => expect(found(right)).toEqual([]));
});

describe('words that are wrong in their context only', () => {
  it.each([
    ['必需把政治标准放在首位。', '必须把政治标准放在首位。'],
    ['自建校已来，成绩显著。', '自建校以来，成绩显著。'],
    ['2016年既将过去。', '2016年即将过去。'],
    ['在既定方向和即定目标上前进。', '在既定方向和既定目标上前进。'],
    ['国际和地区已及全球性问题。', '国际和地区以及全球性问题。'],
    ['发现隐患立既维修。', '发现隐患立即维修。'],
  ])('%s', (wrong, right) => expect(corrected(wrong)).toBe(right));

  it.each([
    '生活必需品供应充足，履职尽责所必需的本领，未来已来，春天已来临，毕业已及一年，作业已及时完成。',
    '建立既有制度的衔接，金融机构健康发展，专业物流，建党原则，预防犯罪，引导至安全地点，高填方高挡墙。',
  ])('%s', (right) => expect(found(right)).toEqual([]));
});
