import { findPlaceholders } from '../../draft/placeholder/find';
import { defineRule } from '../define';

/** A name, number or date that is still to be filled in. */
export const unfilled = defineRule({
  id: 'placeholder/unfilled',
  title: '占位符未填',
  severity: 'information',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '范文和初稿用 XX、××、某某、下划线、问号代替姓名、地名和数字，又把要补的内容写在括号里，定稿前要逐一填上、删去，以免念出“某某同志”。',
  source: '由讲稿中占位的写法归纳；没有规范。',
  options: {},
  examples: [
    { bad: '刚才，«XX»同志传达了精神，«xx»、«xx»书记作了发言。' },
    { bad: '«X»月«X»日，«X»个县区参加了第«X»轮检查，«×»县经验在全省推广，20«XX»年再来。' },
    { bad: '«某某»同志、«○○»局、«____»单位，«（此处插入数据）»，«【单位名称】»，«TODO»。' },
    { bad: '完成«【】»套周转房建设，«【附具体案例，待文旅局提供】»增长明显。' },
    { bad: '发展党员«##»名，立案«?»起，产值达到«——»亿元，满意率9«X»%以上，力争«某年某月»前建成«（）»座水库。' },
    { bad: '深化创建，«（请各支部补充具体数字）»，推出《«（栏目名）»》，«[8位企业家姓名]»发了言。' },
    { good: '“1+N”体系，N种可能，#乡村振兴#话题，知道吗？个个都清楚。（请大家鼓掌）（姓名笔画为序）' },
    { good: '用【】括起来，读作“【】”。【案例】某县推行积分制。（附名单）' },
    { good: '拍了X光片，沿X轴，X+Y，5×8，用XML格式，Xi公司，X射线，长×宽。' },
    { good: '某些地方、某种程度、某个部门，二○○八年，二〇二〇年，张某某受贿一案。' },
  ],
  check({ paragraph, report }) {
    for (const { start, end, form } of findPlaceholders(paragraph.text)) {
      const mark = paragraph.text.slice(start, end);
      report({
        offset: start,
        length: end - start,
        message: form === 'blank' ? '这里空着，还没有填写' : `占位符“${mark}”还没有填写`,
      });
    }
  },
});
