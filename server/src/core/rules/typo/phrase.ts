import { reportTypos } from '../../lexicon/typoReport';
import { defineRule } from '../define';

export const phrase = defineRule({
  id: 'typo/phrase',
  title: '固定说法里的错字、多字、漏字',
  severity: 'error',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '“与此同时”“更重要的是”“总书记指出”这类说法天天用，改稿时最容易多一个字、少一个字；“社会主义现代化”“高质量发展”这类固定提法，错、漏、颠倒一个字都是差错。',
  source: '公文和讲话的通行写法，各词条自注',
  options: {},
  examples: [
    { bad: '«与此同是»，要看到问题。', fixed: '与此同时，要看到问题。' },
    { bad: '习近平«总书记在指出»，要抓落实。', fixed: '习近平总书记指出，要抓落实。' },
    { bad: '«更重要是»要看实效。', fixed: '更重要的是要看实效。' },
    { bad: '推进«社会主现代化»，«坚持以人为民中心»。', fixed: '推进社会主义现代化，坚持以人民为中心。' },
    { good: '与此同时，习近平总书记在会上指出，更重要的是看实效。' },
    { good: '民主的集中制，国内循环，全省各族人民，批评与自我批评，人民群众获得感，以人为中心。' },
  ],
  check: reportTypos('phrase'),
});
