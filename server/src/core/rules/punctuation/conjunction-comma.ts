import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** 、 before a conjunction; words that merely begin with 和, 及, 或 are left out. */
const BEFORE_CONJUNCTION =
  /、(?:以及|(?:或者?)(?!许|然|多|少)|和(?![谐平睦解美合安而煦善为气风康若畅苑顺乐暖约议声棋缓好衷盘蔼静悦亲面田村龙县布硕]))/g;

const isBefore = screens.of('、[以或和]');

export const conjunctionComma = defineRule({
  id: 'punctuation/conjunction-comma',
  title: '“和”“以及”“或”前用了顿号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '并列词语的最后两项之间用了“和”“以及”“或”，前面就不再用顿号。',
  source: '通行标点用法（“和”“或”等连词前不用顿号）；GB/T 15834—2011 未见专条',
  options: {},
  examples: [
    { bad: '抓好工业、农业«、»和服务业«、»以及金融业。', fixed: '抓好工业、农业和服务业以及金融业。' },
    { good: '抓好工业、农业和服务业，民主、文明、和谐，开放、和平发展，自由、或然。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!isBefore(text)) return;
    for (const { 0: found, index } of findAll(BEFORE_CONJUNCTION, text)) {
      const word = found.slice(1);
      report({
        offset: index,
        length: 1,
        message: `“${word}”前不用顿号`,
        fixes: [{ title: '删去顿号', kind: 'suggest', edits: [{ offset: index, length: 1, newText: '' }] }],
      });
    }
  },
});
