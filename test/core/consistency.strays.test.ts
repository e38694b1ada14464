import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker({}, ['consistency']);
const found = (text: string, rule: string) => placesTold(checker, text, `consistency/${rule}`);

const COUNTY =
  '在云溪县高质量发展大会上的讲话\n同志们：\n今天召开全县大会。过去一年，云溪发展有成效，全县上下真抓实干，我县位居前列。\n';

const STATED = '在全县年度工作会议上的讲话\n同志们：\n今天召开全县大会，全县上下真抓实干，我县位居前列。\n';

describe('a place of another draft', () => {
  test.each([
    ['让我们携手奋进，奋力谱写柳阳县高质量发展新篇章！', '柳阳县'],
    ['同志们，让我们开创柳阳区转型发展新局面！', '柳阳区'],
    ['我们要真抓实干，为柳阳县经济社会发展作出新的更大贡献！', '柳阳县'],
    ['大家要再接再厉，为推动柳阳县全面振兴贡献力量。', '柳阳县'],
    ['柳阳县委、县政府将一如既往地支持企业发展。', '柳阳县'],
    ['我谨代表柳阳县委、县政府，向大家表示问候。', '柳阳县'],
    ['我将在柳阳这片热土上尽心竭力。', '柳阳'],
    ['干部作风不实的问题在柳阳县仍然存在。', '柳阳县'],
    ['为建设美丽柳阳县而努力奋斗！', '柳阳县'],
    ['我们坚信，柳阳县的明天一定会更加美好。', '柳阳县'],
  ])('%s', (body, stray) => {
    expect(found(COUNTY + body, 'place')).toEqual([stray]);
  });

  test.each([
    '要学习柳阳县的经验，柳阳县为全市改革作出了贡献，邻近的柳阳县走在前面。',
    '他在柳阳县工作多年，为柳阳县脱贫作出了贡献。',
    '感谢柳阳县的兄弟支援我们。客商来自柳阳县，道路通到柳阳县。',
    '让我们为江海市高质量发展贡献云溪力量。',
    '为高新区、为园区、为革命老区建设贡献力量。',
    '为教育强县、文化名县建设作出贡献。',
    '我们要在祖国这片热土上奋斗，在基层这片沃土上成长。',
    '要为建设美丽城市、美丽家乡而努力奋斗。',
    '为“柳阳县杯”大赛作出贡献。',
    '柳阳县获得表彰，柳阳县委书记作了交流发言。',
    '谱写云溪县高质量发展新篇章，为云溪高质量发展作出贡献。',
    '让我们为各县、为强县富民贡献力量，为各区县发展作出贡献。',
  ])('silent: %s', (body) => {
    expect(found(COUNTY + body, 'place')).toEqual([]);
  });

  test.each([
    ['在全镇振兴大会上的讲话\n同志们：\n全镇要行动。\n', '谱写新时代乡村全面振兴新篇章，开创城乡融合新局面。'],
    ['在全镇振兴大会上的讲话\n同志们：\n全镇要行动。\n', '为宜居乡村、为文明乡风、为和美乡村建设贡献力量。'],
    [
      '在全县工作会议上的讲话\n同志们：\n全县要行动，云溪有希望。\n',
      '我代表县委县政府向大家表示感谢，谱写云溪县新篇章。',
    ],
    [
      '在全县工作会议上的讲话\n同志们：\n全县要行动。\n',
      '为产业园区、为各片区、为库区移民安置作出贡献，谱写林区改革新篇章。',
    ],
    [
      '在全县工作会议上的讲话\n同志们：\n全县要行动。\n',
      '为现代化城区建设贡献力量，为全国旅游示范区、先行区创建贡献力量。',
    ],
    [
      '在全市工作会议上的讲话\n同志们：\n全市要行动。\n',
      '为统一大市场建设贡献力量，谱写自治州新篇章，开创文明城市创建新局面。',
    ],
    [
      '在全区工作会议上的讲话\n同志们：\n全区要行动。\n',
      '为建设教育强区、文化强区而努力奋斗，为特色县域经济贡献力量，为百强县贡献力量。',
    ],
    [
      '在全区工作会议上的讲话\n同志们：\n全区要行动。\n',
      '让我们为建设现代化新区贡献力量，为革命老区振兴、为对口县帮扶作出贡献。',
    ],
  ])('common nouns with a level: %s%s', (head, body) => {
    expect(found(head + body, 'place')).toEqual([]);
  });

  test('the level says it where the draft never names itself', () => {
    const head = '在全镇人居环境整治会议上的讲话\n同志们：\n全镇要行动。\n';
    expect(found(`${head}为谱写石桥乡振兴新篇章而奋斗，为石桥乡发展贡献力量。`, 'place')).toEqual([]);
    expect(found(`${head}让我们谱写石桥乡振兴新篇章！`, 'place')).toEqual(['石桥乡']);
    expect(found(`${head}让我们谱写石桥镇振兴新篇章！`, 'place')).toEqual([]);
  });
});

describe('levels of another draft', () => {
  test.each([
    ['要确保全省人民度过平安祥和的节日。', ['全省']],
    ['要带领全市干部群众攻坚克难。', ['全市']],
    ['我们要主动接受全市广大群众监督。', ['全市']],
    ['要让全省老百姓过上好日子。', ['全省']],
    ['市级领导要带头包联项目。', ['市级']],
    ['省级领导干部要亲自督办。', ['省级']],
    ['要组织全市企业开展自查。', ['全市']],
    ['要动员全省群众参与。', ['全省']],
  ])('%s', (body, strays) => {
    expect(found(STATED + body, 'level')).toEqual(strays);
  });

  test.each([
    '省委、省政府带领全省人民攻坚克难。',
    '市委领导干部要来调研，市级领导要求我们抓紧。',
    '我县的做法为全省人民提供了样板，得到全市人民好评。',
    '在全市各县中排名第二，全省干部学习的榜样。',
    '“确保全省人民安全”是省里的要求。',
    '市级领导同志带队检查，市级领导包联我县。',
    '我们走在全市前列，全市上下学习我们。',
    '要让全县人民过好年，接受全县人民监督。',
  ])('silent: %s', (body) => {
    expect(found(STATED + body, 'level')).toEqual([]);
  });

  const TOWN = '在全镇述职大会上的发言\n同志们：\n全镇干部实干，我镇有成效。\n';
  test('a street in a town', () => {
    expect(found(`${TOWN}在街道党工委的坚强领导下，我们有信心。`, 'level')).toEqual(['街道党工委']);
    expect(found(`${TOWN}按照街道党工委的部署，我们抓落实。`, 'level')).toEqual(['街道党工委']);
    expect(found(`${TOWN}城东街道党工委的领导下，街道办事处整治主街道，各街道要看齐。`, 'level')).toEqual([]);
  });

  test('a town in a bureau', () => {
    const bureau = '在整改动员会上的讲话\n同志们：\n县委巡察我局，全局干部要整改，我局、我局党组要抓。\n';
    expect(found(`${bureau}主动接受全镇党员和群众的监督。`, 'unit')).toEqual(['全镇']);
    expect(found(`${bureau}石桥镇主动接受全镇党员和群众的监督。`, 'unit')).toEqual([]);
    expect(found(`${bureau}全镇一盘棋，带领全镇群众致富。`, 'unit')).toEqual([]);
  });
});

test('an office of another draft in the closing', () => {
  const head = '在市水利局年度工作会议上的讲话\n同志们：\n大家辛苦了。\n';
  expect(found(`${head}为市林业局各项事业发展贡献力量！`, 'unit')).toEqual(['市林业局']);
  expect(found(`${head}为市水利局各项事业发展贡献力量！`, 'unit')).toEqual([]);
  expect(found(`${head}感谢市林业局的支持，市林业局为市林业局系统发展作出贡献。`, 'unit')).toEqual([]);
});

describe('names', () => {
  test.each([
    ['社区网格员陈海燕，每天入户。陈海雁说，这是应该的。', ['陈海燕']],
    ['老党员李志钢，带头捐款。李志刚却不愿多说。', ['李志钢']],
    ['县融媒体中心要宣传，县融媒中心要配合。', ['县融媒中心']],
    ['市疾病预防控制中心牵头，市疾病预防控中心配合。', ['市疾病预防控中心']],
  ])('%s', (body, slips) => {
    expect(found(`同志们：\n${body}`, 'name')).toEqual(slips);
  });

  test.each([
    '老党员李志刚，带头捐款。李志强说，要学习他。',
    '村民王大山，种了十亩果树。王大海也种了五亩。',
    '市文化中心、市体育中心、市政务服务中心、市政务中心各司其职。',
    '干部高标准，群众高要求。党员方向明，方法也好。',
    '职工安全感，安全着力点。教师时刻准备，时间一到。',
  ])('silent: %s', (body) => {
    expect(found(`同志们：\n${body}`, 'name')).toEqual([]);
  });
});

test('linear on hostile texts', () => {
  for (const part of [
    '谱写柳阳县',
    '为柳阳县',
    '我将在柳阳这片',
    '建设美丽柳阳县',
    '确保全省人民',
    '市级领导要',
    '街道党工委的领导',
    '干部陈海燕，',
    '县融媒中心',
    '为市林业局',
  ]) {
    const start = performance.now();
    expect(checker.check(COUNTY + part.repeat(5_000)).failures).toEqual([]);
    expect(performance.now() - start, `on a row of ${part}`).toBeLessThan(800);
  }
});
