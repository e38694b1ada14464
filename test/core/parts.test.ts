import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../server/src/core/index';

interface PartsCase {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly bylines?: readonly string[];
  readonly salutation?: string;
}

const BODY = '今天我们召开这次会议，主要任务是部署春耕。\n一、备种\n二、备肥';

const CASES: readonly PartsCase[] = [
  {
    name: 'title, salutation, text',
    text: `在全县春耕备耕工作会议上的讲话\n同志们：\n${BODY}`,
    title: '在全县春耕备耕工作会议上的讲话',
    salutation: '同志们：',
  },
  {
    name: 'blank lines and indents around them',
    text: `\n\n　　在全县春耕备耕工作会议上的讲话\n\n\n　　同志们：\n　　${BODY}`,
    title: '在全县春耕备耕工作会议上的讲话',
    salutation: '同志们：',
  },
  {
    name: 'a title over two lines',
    text: `在全县春耕备耕暨农田水利建设现场推进会上的\n讲　话\n同志们：\n${BODY}`,
    title: '在全县春耕备耕暨农田水利建设现场推进会上的\n讲　话',
    salutation: '同志们：',
  },
  {
    name: 'a title broken inside',
    text: `在全县春耕备耕暨农田水利建设\n现场推进会上的讲话\n同志们：\n${BODY}`,
    title: '在全县春耕备耕暨农田水利建设\n现场推进会上的讲话',
    salutation: '同志们：',
  },
  {
    name: 'a slogan with the occasion below it',
    text: `向荒山要绿\n在造林动员会上的讲话\n同志们：\n${BODY}`,
    title: '向荒山要绿',
    bylines: ['在造林动员会上的讲话'],
    salutation: '同志们：',
  },
  {
    name: 'a date in brackets',
    text: `在春耕会上的讲话\n（2024年3月5日）\n同志们：\n${BODY}`,
    title: '在春耕会上的讲话',
    bylines: ['（2024年3月5日）'],
    salutation: '同志们：',
  },
  {
    name: 'a name and a date',
    text: `在春耕会上的讲话\n县委副书记　李某某\n2024年3月5日\n同志们：\n${BODY}`,
    title: '在春耕会上的讲话',
    bylines: ['县委副书记　李某某', '2024年3月5日'],
    salutation: '同志们：',
  },
  {
    name: 'a subtitle behind a dash',
    text: `把好种子攥在自己手里\n——在种业座谈会上的发言\n各位专家、同志们：\n${BODY}`,
    title: '把好种子攥在自己手里',
    bylines: ['——在种业座谈会上的发言'],
    salutation: '各位专家、同志们：',
  },
  {
    name: 'several addressees',
    text: `校庆大会致辞\n尊敬的各位领导，同志们：\n${BODY}`,
    title: '校庆大会致辞',
    salutation: '尊敬的各位领导，同志们：',
  },
  {
    name: 'addressees of many kinds',
    text: `毕业典礼致辞\n敬爱的老师们，亲爱的同学们：\n${BODY}`,
    title: '毕业典礼致辞',
    salutation: '敬爱的老师们，亲爱的同学们：',
  },
  {
    name: 'an exclamation mark',
    text: `动员讲话\n同志们！\n${BODY}`,
    title: '动员讲话',
    salutation: '同志们！',
  },
  {
    name: 'a half-width colon',
    text: `动员讲话\n同志们:\n${BODY}`,
    title: '动员讲话',
    salutation: '同志们:',
  },
  {
    name: 'a salutation that runs into the text',
    text: `动员讲话\n同志们：今天开个短会，说说春耕。\n一、备种\n二、备肥`,
    title: '动员讲话',
    salutation: '同志们：',
  },
  { name: 'no title', text: `同志们：\n${BODY}`, salutation: '同志们：' },
  { name: 'no salutation', text: `在春耕会上的讲话\n${BODY}`, title: '在春耕会上的讲话' },
  { name: 'neither', text: BODY },
  {
    name: 'a later 同志们！ is no salutation',
    text: `在春耕会上的讲话\n${BODY}\n同志们！让我们甩开膀子干！`,
    title: '在春耕会上的讲话',
  },
  {
    name: '同志们， in the closing sentence is none either',
    text: `在春耕会上的讲话\n同志们：\n${BODY}\n同志们，让我们携起手来！`,
    title: '在春耕会上的讲话',
    salutation: '同志们：',
  },
  { name: 'a first line that is a sentence', text: `今天的会很重要。\n${BODY}` },
  { name: 'a first line that is a section', text: '一、备种\n选好种。\n二、备肥' },
  {
    name: 'a title that is no 讲话',
    text: `关于春耕备耕工作情况的汇报\n各位领导：\n${BODY}`,
    title: '关于春耕备耕工作情况的汇报',
    salutation: '各位领导：',
  },
  {
    name: 'ladies and gentlemen',
    text: `招商推介会欢迎辞\n女士们、先生们、朋友们：\n${BODY}`,
    title: '招商推介会欢迎辞',
    salutation: '女士们、先生们、朋友们：',
  },
  {
    name: 'deputies',
    text: `政府工作报告\n——2024年1月8日在县第十八届人民代表大会第三次会议上\n县长　王某某\n各位代表：\n${BODY}`,
    title: '政府工作报告',
    bylines: ['——2024年1月8日在县第十八届人民代表大会第三次会议上', '县长　王某某'],
    salutation: '各位代表：',
  },
  {
    name: 'brackets behind the title',
    text: `在春耕会上的讲话（初稿）\n同志们：\n${BODY}`,
    title: '在春耕会上的讲话（初稿）',
    salutation: '同志们：',
  },
  { name: 'an empty text', text: '' },
  { name: 'blank lines only', text: '\n　　\n\n' },
];

describe('parts', () => {
  test.each(CASES)('$name', ({ text, title, bylines = [], salutation }) => {
    const { parts } = parseDraft(text);
    const said = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect(said(parts.title)).toBe(title);
    expect(parts.bylines.map(said)).toEqual(bylines);
    expect(said(parts.salutation)).toBe(salutation);
  });
});
