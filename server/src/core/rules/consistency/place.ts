import { strayPlaces } from '../../draft/homePlace';
import { defineRule } from '../define';

export const strayPlace = defineRule({
  id: 'consistency/place',
  title: '混入别处地名',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '通篇讲的是安平县，结尾却“奋力谱写永宁县高质量发展新篇章”，多半是套用别处的稿子时没有改净。',
  source:
    '讲话稿前后一致的要求（以标题、署名和通篇自称为据，无标准条款）；只查自称的句子里只出现一次的同级地名，作提示',
  options: {},
  examples: [
    {
      bad: '在全县工作总结大会上的讲话\n同志们：\n向安平县广大干部群众表示衷心感谢。我县要加压奋进。\n让我们奋力谱写«永宁县»高质量发展新篇章，为建设富裕文明美丽安平而努力奋斗！',
      fixed:
        '在全县工作总结大会上的讲话\n同志们：\n向安平县广大干部群众表示衷心感谢。我县要加压奋进。\n让我们奋力谱写安平县高质量发展新篇章，为建设富裕文明美丽安平而努力奋斗！',
    },
    {
      bad: '在宁川县领导干部会议上的发言\n同志们：\n感谢市委对宁川工作的重视，宁川历史悠久。全县人民团结一心。我将在«安和»这片热土上不负重托。',
      fixed:
        '在宁川县领导干部会议上的发言\n同志们：\n感谢市委对宁川工作的重视，宁川历史悠久。全县人民团结一心。我将在宁川这片热土上不负重托。',
    },
    {
      bad: '在全县安全生产会议上的讲话\n同志们：\n要抓好安全，为«临江区»高质量发展作出应有的贡献！',
      fixed: '在全县安全生产会议上的讲话\n同志们：\n要抓好安全，为我县高质量发展作出应有的贡献！',
    },
    {
      bad: '在全镇述职大会上的发言\n沙岭镇镇长　何帆\n同志们：\n全镇发展有成效。个别干部执行力不强的问题在«红石镇»仍然存在。我将为建设更加美好的沙岭镇贡献力量。',
      fixed:
        '在全镇述职大会上的发言\n沙岭镇镇长　何帆\n同志们：\n全镇发展有成效。个别干部执行力不强的问题在沙岭镇仍然存在。我将为建设更加美好的沙岭镇贡献力量。',
    },
    {
      bad: '在全县卫生健康工作会议上的讲话\n同志们：\n请将贯彻落实情况报«安平县»卫生健康局。为建设健康永宁作出更大贡献！',
      fixed:
        '在全县卫生健康工作会议上的讲话\n同志们：\n请将贯彻落实情况报永宁县卫生健康局。为建设健康永宁作出更大贡献！',
    },
    {
      good: '在全县卫生健康工作会议上的讲话\n同志们：\n请将贯彻落实情况报永宁县卫生健康局、报送市卫生健康委。为建设健康永宁、法治国家作出更大贡献！',
    },
    {
      good: '在安平县工作会议上的讲话\n同志们：\n要学习永宁县的做法，永宁县为全市作出贡献。要为安平县高质量发展作出贡献，为全省、为高新区、为革命老区贡献力量，在祖国这片热土上奋斗。',
    },
    {
      good: '在安平县招商推介会上的致辞\n各位来宾：\n感谢永宁县的支持。愿安平县、永宁县携手共进，共同谱写永宁县新篇章，为江海市高质量发展作出贡献。',
    },
  ],
  check({ draft, report }) {
    const { text } = draft;
    for (const { offset, name, home, homeAt, homeLength, better } of strayPlaces(draft)) {
      const { length } = name;
      const host = text.slice(homeAt, homeAt + homeLength);
      report({
        offset,
        length,
        message: `这里说本地，写作“${name}”；本稿${home === undefined ? `的层级是“${host}”` : `自称“${home}”`}`,
        related: [{ message: home === undefined ? '本稿的层级' : '本稿的自称', offset: homeAt, length: homeLength }],
        ...(better === undefined
          ? {}
          : { fixes: [{ title: `改为“${better}”`, kind: 'suggest', edits: [{ offset, length, newText: better }] }] }),
      });
    }
  },
});
