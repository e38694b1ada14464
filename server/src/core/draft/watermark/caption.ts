import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE } from './glue';

const TAKEN =
  '(?:资料图片?|资料照片|档案图片|与本文无关|与内容无关|图文无关|图片来[自源][^）)\\]】。]{0,12}|网络图片|(?:记者|通讯员)?[^）)\\]】。，]{0,10}[摄供]图?|图源[：:][^）)\\]】。]{1,14}|摄图网|视觉中国|.{0,6}供图)';
/** `图为会场（资料图片）`, and a bracket that opens with 图. */
const CAPTION = new RegExp(
  `${BEGINS_SENTENCE}(?:[▲△▼↑]?\\s?(?:[左右上下]?图为|图[：:]|图\\s?\\d{1,2}[：:\\s]|图注[：:]?)[^。！？（(\\[【]{2,30}[（(\\[【](?:[^）)\\]】。]{0,16}[\\s，,；;])?${TAKEN}(?:[\\s，,；;][^）)\\]】。]{0,16})?[）)\\]】]|[\\[【（(［]\\s?(?:插|配|附)?图(?:片|注|说)?\\s?\\d{0,3}\\s?(?:[：:]|(?<=\\d\\s?)(?=[\\s\\p{Script=Han}]))(?=[^\\]】）)］。]{0,40}(?:摄|图源|图库|图网|供图|资料图|合影|现场|来源|中国))[^\\]】）)］。]{2,40}[\\]】）)］]|[（(\\[【](?:图片|图文|配图|照片|题图|插图)(?:均)?(?:来自|来源|源自|由|与|转自|取自)[^）)\\]】。]{1,20}[）)\\]】]|(?:插入图片|图片占位|[Ii]mage)[：:]?\\s?(?:[\\w-]{0,16}图?片?\\d{0,4}(?:\\.(?:png|jpe?g|gif|bmp))?)|[\\w-]{3,24}\\.(?:png|jpe?g|gif|bmp))`,
  'gu',
);

/** Captions of pictures that a page had among its paragraphs. */
export function captions(text: string): readonly Span[] {
  if (!/图|image|\.(?:png|jpe?g|gif|bmp)/iu.test(text)) return NONE;
  return findAll(CAPTION, text).map(({ 0: said, index }) => ({
    start: index + said.length - said.trimStart().length,
    end: index + said.length,
  }));
}
const NONE: readonly Span[] = [];
