import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';

const TAKEN = '(?:转载|搬运|外传|转发|复制|商用|盗用|抄袭|洗稿|倒卖|转卖|摘编|翻印|传播|盗图|镜像)';
const OWNER = '(?:“[^“”]{2,14}”|【[^【】]{2,12}】|@?[\\u4e00-\\u9fffA-Za-z0-9]{2,10}?|作者|原作者|本人|本号|本站|本店)';
const PUNISHED = '(?:抄袭|洗稿|搬运|盗用|侵权|盗版|倒卖|翻印|转载|盗图|转卖|违者)+必究';
const NOTICE = [
  `未经${OWNER}?(?:书面)?(?:授权|许可|同意|允许)[，,]?(?:不得|禁止|严禁|请勿|谢绝|勿|一律不得)(?:以任何(?:形式|方式))?(?:擅自|私自)?${TAKEN}(?:[、或和及与]?${TAKEN}){0,3}`,
  `(?:本文|文章|图文|内容|资料|稿件|作品)?版权(?:归|属于?)${OWNER}所有(?:[，,、\\s](?:${PUNISHED}|(?:严禁|禁止|请勿|谢绝|不得)${TAKEN}(?:[、或和及与]?${TAKEN}){0,3}|未经.{1,6}不得${TAKEN}))?`,
  `(?:【?声明】?[：:]?)?(?:本[号站店文]|原创|所有)[^。！？；，,]{0,12}[，,]${PUNISHED}[！!。]?`,
  `(?:严禁|禁止|请勿|谢绝)${TAKEN}(?:[、或和及与]?${TAKEN}){0,3}[，,]${PUNISHED}`,
  `[※★◆]\\s?(?:版权所有|翻印必究|侵权必究|盗版必究)(?:[，,\\s](?:翻印|侵权|盗版)必究)?\\s?[※★◆]`,
  `(?:图文?|图片|素材|内容|资料|文字|本文)(?:源自?|来自|来源于?|源于|取自|转自|摘自)(?:网络|互联网|网友)[，,\\s]{1,2}(?:如有)?(?:侵权|侵|如侵)(?:请|即|必|则|联系?|可|告知)?(?:联系)?删(?:除)?`,
];
const RIGHTS = new RegExp(`${BEGINS_SENTENCE}(?:${NOTICE.join('|')})`, 'gu');
/** What a law or an order says goes on: `不得转载新闻作品`. */
const GOES_ON = /^(?:的|了|他人|新闻|作品|文章|其|有关|任何|涉密|内部|[、，和或及])/u;

/** Notices of rights that stand between two sentences as one of their own. */
export function rightsNotices(text: string): readonly Span[] {
  if (!/必究|未经|版权|※|删|严禁|禁止|请勿|谢绝/u.test(text)) return NONE;
  return findAll(RIGHTS, text).flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    return GOES_ON.test(text.slice(end, end + 2)) ? [] : [unindented(said, index, end)];
  });
}
const NONE: readonly Span[] = [];
